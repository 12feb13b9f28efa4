package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.CancelRound;
import cn.zhizheng.exam.application.CloseRoundEarly;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The buttons that end a round before its time, each with a reason. */
@RequestScoped
class RoundEndings {

    @Inject CloseRoundEarly closeRoundEarly;
    @Inject CancelRound cancelRound;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    String close(String ref, String reason) {
        closeRoundEarly.close(operation.current(), ref, reason);
        flash.success("exam", "round.closed");
        return RoundSteps.backTo(ref);
    }

    String cancel(String ref, String reason) {
        cancelRound.cancel(operation.current(), ref, reason);
        flash.success("exam", "round.cancelled");
        return RoundSteps.backTo(ref);
    }
}
