package cn.zhizheng.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.platform.OperationId;
import org.junit.jupiter.api.Test;

/** PEOPLE-06: one page shows it, once. */
class FirstPasswordSlipTest {

    private final FirstPasswordSlip slip = new FirstPasswordSlip();
    private final OperationId operation = OperationId.fresh();

    @Test
    void showsThePasswordOnce() {
        var password = slip.write(operation, "QX1");
        slip.handOut();
        assertThat(slip.take("QX1")).isEqualTo(password.value());
        assertThat(slip.take("QX1")).isEmpty();
    }

    @Test
    void showsNothingThatDidNotTakeEffect() {
        slip.write(operation, "QX1");
        assertThat(slip.take("QX1")).isEmpty();
    }

    @Test
    void showsNothingOnSomebodyElsesFile() {
        slip.write(operation, "QX1");
        slip.handOut();
        assertThat(slip.take("QX2")).isEmpty();
        assertThat(slip.take("QX1")).isNotEmpty();
    }

    @Test
    void givesADoubleClickTheSamePassword() {
        assertThat(slip.write(operation, "QX1")).isEqualTo(slip.write(operation, "QX1"));
        assertThat(slip.write(operation, "QX1"))
                .isNotEqualTo(slip.write(OperationId.fresh(), "QX1"));
    }

    @Test
    void forgetsTheEarlierPasswordWhenALaterFormFails() {
        slip.write(operation, "QX1");
        slip.handOut();
        slip.write(OperationId.fresh(), "QX1");
        assertThat(slip.take("QX1")).isEmpty();
    }
}
