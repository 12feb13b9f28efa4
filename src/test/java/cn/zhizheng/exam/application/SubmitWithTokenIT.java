package cn.zhizheng.exam.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.exam.AttemptDeadlinePassedException;
import cn.zhizheng.exam.application.ExamCounty.Officer;
import cn.zhizheng.exam.delivery.AttemptTokenRefusedException;
import cn.zhizheng.exam.delivery.AttemptTokens;
import cn.zhizheng.exam.domain.Receipt;
import cn.zhizheng.exam.domain.SubmittedBy;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Handing in from the exam page, whose session may be long gone (REL-04). */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SubmitWithTokenIT {

    private final TestPortal portal;
    private final ExamCounty county;
    private final Officer officer;
    private final String attempt;

    SubmitWithTokenIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new ExamCounty(portal);
        officer = county.anOfficer();
        attempt = county.start(county.anOpenRound(officer), officer);
    }

    @Test
    void handsInWithoutASession() {
        county.answer(attempt, Map.of(1, "A", 3, "B"));
        var receipt = submit(token(Duration.ofHours(3)));

        assertThat(receipt.answered()).isEqualTo(2);
        assertThat(receipt.submittedBy()).isEqualTo(SubmittedBy.CANDIDATE);
        assertThat(county.isRunning(attempt)).isFalse();
    }

    @Test
    void givesTheFirstReceiptAgain() {
        var token = token(Duration.ofHours(3));
        var first = submit(token);
        portal.clock().advance(Duration.ofHours(2));

        assertThat(submit(token)).isEqualTo(first);
        assertThat(county.submit(attempt, officer)).isEqualTo(first);
    }

    /** EXM-04: until the server has handed in there is no receipt, then there is. */
    @Test
    void givesTheServersReceiptAfterTheDeadline() {
        var token = token(Duration.ofHours(3));
        portal.clock().advance(Duration.ofMinutes(91));
        assertThatThrownBy(() -> submit(token)).isInstanceOf(AttemptDeadlinePassedException.class);

        county.submitOverdue();
        assertThat(submit(token).submittedBy()).isEqualTo(SubmittedBy.TIME_OUT);
    }

    @Test
    void refusesATokenThatIsNoneOrOver() {
        var expired = token(Duration.ofMinutes(5));
        portal.clock().advance(Duration.ofMinutes(5));

        assertThatThrownBy(() -> submit(expired)).isInstanceOf(AttemptTokenRefusedException.class);
        assertThatThrownBy(() -> submit("A".repeat(64)))
                .isInstanceOf(AttemptTokenRefusedException.class);
        assertThatThrownBy(() -> submit(null)).isInstanceOf(AttemptTokenRefusedException.class);
        assertThat(county.isRunning(attempt)).isTrue();
    }

    private String token(Duration validFor) {
        return portal.get(AttemptTokens.class)
                .issue(county.attempt(attempt).id(), portal.clock().instant().plus(validFor));
    }

    private Receipt submit(String token) {
        return portal.asNobody()
                .call(() -> portal.get(SubmitWithToken.class).submit(token, "127.0.0.1"));
    }
}
