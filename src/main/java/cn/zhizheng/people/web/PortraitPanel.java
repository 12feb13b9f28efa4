package cn.zhizheng.people.web;

import cn.zhizheng.people.application.ReplacePortrait;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes a portrait for a person's file. */
@Named
@RequestScoped
public class PortraitPanel {

    private static final long MOST_BYTES = 2 * 1024 * 1024;

    @Inject ReplacePortrait replacePortrait;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private Part upload;

    public String replace(String staffNo) {
        replacePortrait.replace(operation.current(), staffNo, fileName(), bytes());
        flash.success("people", "portrait.replaced");
        return PersonPage.address(staffNo);
    }

    private String fileName() {
        var name = upload.getSubmittedFileName();
        return name == null ? "" : name;
    }

    /** SEC-30: nothing bigger than allowed is read into memory. */
    private byte[] bytes() {
        if (upload.getSize() > MOST_BYTES) {
            throw new BusinessRuleException("error.people.portrait-too-big");
        }
        try (var input = upload.getInputStream()) {
            return input.readAllBytes();
        } catch (IOException cutOff) {
            throw new UncheckedIOException("the upload was cut off", cutOff);
        }
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
