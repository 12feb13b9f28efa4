package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.BriefingView;
import cn.zhizheng.exam.application.CandidateQueries;
import cn.zhizheng.exam.application.CandidateStanding;
import cn.zhizheng.exam.application.StartAttempt;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Rules, identity and honour statement; the door to the paper. */
@Named
@ViewScoped
public class BriefingPage implements Serializable {

    @Inject CandidateQueries queries;
    @Inject StartAttempt startAttempt;
    @Inject OperationForm operation;

    private String round;
    private boolean honourAccepted;
    private transient BriefingView briefing;

    public void load() {
        briefing = queries.briefing(round);
    }

    public String start() {
        briefing = null; // should this be refused, the page shows how things stand now
        var attempt = startAttempt.start(operation.current(), round, honourAccepted);
        return "/exam/attempt?faces-redirect=true&ref=" + attempt;
    }

    public BriefingView getBriefing() {
        if (briefing == null) {
            load();
        }
        return briefing;
    }

    public boolean isReady() {
        return getBriefing().standing() == CandidateStanding.MAY_BEGIN;
    }

    public boolean isSitting() {
        return getBriefing().standing() == CandidateStanding.SITTING;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public boolean isHonourAccepted() {
        return honourAccepted;
    }

    public void setHonourAccepted(boolean honourAccepted) {
        this.honourAccepted = honourAccepted;
    }
}
