package cn.zhizheng.exam.web;

import cn.zhizheng.exam.EntryRefusal;
import cn.zhizheng.exam.application.Eligibility.Staff;
import cn.zhizheng.exam.application.RegisterCandidates;
import cn.zhizheng.exam.application.RegistrationQueries;
import cn.zhizheng.exam.application.RegistrationQueries.OpenRound;
import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.OperationForm;
import cn.zhizheng.platform.web.Sentences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An agency's people, round by round: who may be registered, who is, and why not. */
@Named
@ViewScoped
public class RegistrationPage implements Serializable {

    @Inject RegistrationQueries queries;
    @Inject RegisterCandidates registerCandidates;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;
    @Inject Language language;

    private String round = "";
    private int unit;
    private transient List<AgencyView> agencies;
    private transient List<OpenRound> openRounds;
    private transient List<Staff> staff;
    private final HashMap<String, Boolean> chosen = new HashMap<>();

    public void load() {
        if (round.isEmpty() && !getOpenRounds().isEmpty()) {
            round = getOpenRounds().get(0).reference();
        }
        if (!round.isEmpty()) {
            getStaff();
        }
    }

    public String register() {
        var staffNos =
                chosen.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .toList();
        if (staffNos.isEmpty()) {
            throw new BusinessRuleException("error.exam.nobody-chosen");
        }
        staff = null; // should this be refused, the page shows how things stand now
        var registered =
                registerCandidates.register(operation.current(), round, getAgency().id(), staffNos);
        flash.success("exam", "registration.done", registered, staffNos.size());
        return "/exam/registration?faces-redirect=true&round=" + round + "&unit=" + unit;
    }

    public String say(EntryRefusal refusal) {
        return Sentences.of(
                new BusinessRuleException(refusal.messageKey(), refusal.arguments().toArray()),
                language.getLocale());
    }

    public List<AgencyView> getAgencies() {
        if (agencies == null) {
            agencies = queries.agencies();
        }
        return agencies;
    }

    /** The chosen agency; most administrators have only one. */
    public AgencyView getAgency() {
        return getAgencies().get(Math.min(Math.max(unit, 0), getAgencies().size() - 1));
    }

    public List<OpenRound> getOpenRounds() {
        if (openRounds == null) {
            openRounds = queries.openRounds(getAgency().id());
        }
        return openRounds;
    }

    public List<Staff> getStaff() {
        if (staff == null) {
            staff = queries.staff(round, getAgency().id());
        }
        return staff;
    }

    public long getEligible() {
        return getStaff().stream().filter(Staff::isEligible).count();
    }

    public long getRegistered() {
        return getStaff().stream().filter(Staff::registered).count();
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round == null ? "" : round;
    }

    public int getUnit() {
        return unit;
    }

    public void setUnit(int unit) {
        this.unit = unit;
    }
}
