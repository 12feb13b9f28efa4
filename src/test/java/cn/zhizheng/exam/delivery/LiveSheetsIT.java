package cn.zhizheng.exam.delivery;

import static cn.zhizheng.exam.delivery.Desks.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.exam.delivery.SaveReply.Outcome;
import cn.zhizheng.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LiveSheetsIT {

    private final TestDatabase database;
    private Desks desks;
    private LiveSheets sheets;

    LiveSheetsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws SQLException {
        desks = new Desks(database);
        sheets = new LiveSheets(new AnswerLog(desks.dataSource()));
    }

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void keepsOneSheetAnAttempt() throws SQLException {
        var attempt = desks.attempt();
        assertThat(sheets.find(attempt)).containsSame(sheets.find(attempt).orElseThrow());
        assertThat(sheets.find(999)).isEmpty();
    }

    @Test
    void forgetsAnAttemptOnceNothingCanBeSavedAnyMore() throws SQLException {
        var sheet = sheets.find(desks.attempt()).orElseThrow();

        sheets.dropOver(DEADLINE.plusSeconds(70));
        assertThat(sheets.count()).isEqualTo(1);

        sheets.dropOver(DEADLINE.plusSeconds(71));
        assertThat(sheets.count()).isZero();
        assertThat(sheet.refusalOf(List.of(new Save(1, 1, "A")), DEADLINE.minusSeconds(1)))
                .as("whoever still holds it cannot write")
                .contains(Outcome.DEADLINE_PASSED);
    }
}
