package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.application.NumberRangeQueries;
import cn.zhizheng.certificate.application.NumberRangeQueries.RangeRow;
import cn.zhizheng.certificate.application.OpenNumberRange;
import cn.zhizheng.certificate.domain.NumberRange.Span;
import cn.zhizheng.organisation.BureauView;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which numbers the bureau has left, and the form for another range. */
@Named
@RequestScoped
public class NumberRangesPage {

    @Inject NumberRangeQueries queries;
    @Inject OpenNumberRange openNumberRange;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String bureau = "";
    private String prefix = "";
    private String first = "";
    private String last = "";
    private String allotment = "";
    private List<RangeRow> ranges;
    private List<BureauView> bureaus;

    public List<RangeRow> getRanges() {
        if (ranges == null) {
            ranges = queries.mine();
        }
        return ranges;
    }

    public List<BureauView> getBureaus() {
        if (bureaus == null) {
            bureaus = queries.bureaus();
        }
        return bureaus;
    }

    public String open() {
        openNumberRange.open(
                operation.current(),
                chosenBureau().scope(),
                Span.between(prefix, first, last),
                allotment);
        flash.success("certificate", "ranges.done");
        return "/certificate/number-ranges?faces-redirect=true";
    }

    private BureauView chosenBureau() {
        return getBureaus().stream()
                .filter(candidate -> candidate.scope().path().equals(bureau))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("bureau"));
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getAllotment() {
        return allotment;
    }

    public void setAllotment(String allotment) {
        this.allotment = allotment;
    }
}
