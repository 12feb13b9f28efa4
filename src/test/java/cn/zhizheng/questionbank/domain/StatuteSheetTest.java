package cn.zhizheng.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteSheetTest {

    @Test
    void readsAnEdition() {
        var sheet = sheetOf("样例法,2023-09-01,2024-01-01,90,中华人民共和国样例法");
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.book().find("样例法", LocalDate.of(2023, 9, 1)))
                .contains(
                        new StatuteEdition(
                                "样例法",
                                LocalDate.of(2023, 9, 1),
                                LocalDate.of(2024, 1, 1),
                                90,
                                "中华人民共和国样例法"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "样例法,2023,2024-01-01,90,样例法       | edition   | fault.edition-form",
                "样例法,2023-09-01,soon,90,样例法       | effective | fault.edition-form",
                "样例法,2023-09-01,2024-01-01,many,样例法 | articles  | fault.article-form",
                "样例法,2023-09-01,2024-01-01,90,       | title     | fault.cell-empty",
                ",2023-09-01,2024-01-01,90,样例法       | law       | fault.cell-empty"
            })
    void namesTheFault(String line, String column, String messageKey) {
        var sheet = sheetOf(line);
        assertThat(sheet.editions()).isEmpty();
        assertThat(sheet.faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.column()).isEqualTo(column);
                            assertThat(fault.messageKey()).isEqualTo(messageKey);
                        });
    }

    @Test
    void refusesAnEditionThatStandsTwice() {
        var line = "样例法,2023-09-01,2024-01-01,90,样例法";
        assertThat(sheetOf(line, line).faults())
                .extracting(RowFault::row, RowFault::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "fault.edition-duplicate"));
    }

    private static StatuteSheet sheetOf(String... lines) {
        var all = new ArrayList<SheetLine>();
        all.add(new SheetLine(1, List.of("law", "edition", "effective", "articles", "title")));
        for (var line : lines) {
            all.add(new SheetLine(all.size() + 1, List.of(line.split(",", -1))));
        }
        return StatuteSheet.parse("statutes.csv", all);
    }
}
