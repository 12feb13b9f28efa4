package cn.zhizheng.exam;

import cn.zhizheng.platform.BusinessRuleException;
import java.time.Instant;

/** A hand-in came after the attempt's own time; the server has handed in what it had, or will. */
public class AttemptDeadlinePassedException extends BusinessRuleException {

    public AttemptDeadlinePassedException(Instant deadline) {
        super("error.exam.deadline-passed", deadline);
    }
}
