package cn.zhizheng.people.web;

import cn.zhizheng.people.application.PersonFileQueries;
import cn.zhizheng.people.application.PersonFileQueries.PersonFile;
import cn.zhizheng.people.application.PersonFileQueries.PlaceOption;
import cn.zhizheng.people.application.RecordLeaving;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** One person's file. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    @Inject PersonFileQueries queries;
    @Inject RecordLeaving recordLeaving;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String staffNo = "";
    private transient PersonFile file;
    private transient List<PlaceOption> places;
    private LocalDate leftOn;

    public void load() {
        getFile();
    }

    public String leave() {
        recordLeaving.record(operation.current(), staffNo, leftOn);
        flash.success("people", "person.left", getFile().person().name());
        return address(staffNo);
    }

    /** The file again, after something was done to it. */
    static String address(String staffNo) {
        return "/people/person?faces-redirect=true&no="
                + URLEncoder.encode(staffNo, StandardCharsets.UTF_8);
    }

    public String getPortraitAddress() {
        return "/files/portrait?no=" + URLEncoder.encode(staffNo, StandardCharsets.UTF_8);
    }

    public PersonFile getFile() {
        if (file == null) {
            file = queries.file(staffNo);
        }
        return file;
    }

    /** Whether an account may be opened, for the first time or again. */
    public boolean isAccountWanting() {
        return !getFile().isMyOwn() && !getFile().hasLeft() && !getFile().isAccountOpen();
    }

    public boolean isAccountChangeable() {
        return !getFile().isMyOwn() && getFile().isAccountOpen();
    }

    public boolean isLeaveable() {
        return !getFile().isMyOwn() && !getFile().hasLeft();
    }

    public List<PlaceOption> getPlaces() {
        if (places == null) {
            places = queries.placesFor(staffNo);
        }
        return places;
    }

    public String getStaffNo() {
        return staffNo;
    }

    public void setStaffNo(String staffNo) {
        this.staffNo = staffNo == null ? "" : staffNo;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }
}
