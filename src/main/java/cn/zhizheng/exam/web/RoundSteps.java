package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.AnnounceRound;
import cn.zhizheng.exam.application.CheckResults;
import cn.zhizheng.exam.application.MarkRound;
import cn.zhizheng.exam.application.PublishResults;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The buttons of the round's page: each takes one step and shows the page again. */
@RequestScoped
class RoundSteps {

    @Inject AnnounceRound announceRound;
    @Inject MarkRound markRound;
    @Inject CheckResults checkResults;
    @Inject PublishResults publishResults;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    String announce(String ref) {
        announceRound.announce(operation.current(), ref);
        flash.success("exam", "round.announced");
        return backTo(ref);
    }

    String mark(String ref) {
        markRound.mark(operation.current(), ref);
        flash.success("exam", "round.marked");
        return backTo(ref);
    }

    String check(String ref) {
        checkResults.check(operation.current(), ref);
        flash.success("exam", "round.checked");
        return backTo(ref);
    }

    String publish(String ref) {
        publishResults.publish(operation.current(), ref);
        flash.success("exam", "round.published");
        return backTo(ref);
    }

    static String backTo(String ref) {
        return "/exam/round?faces-redirect=true&ref=" + ref;
    }
}
