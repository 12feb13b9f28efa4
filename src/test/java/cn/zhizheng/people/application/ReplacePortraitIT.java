package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** PEOPLE-04 on both databases; the picture itself is {@link PortraitImageTest}'s. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReplacePortraitIT {

    private final TestPortal portal;
    private final CountyFixture county;

    ReplacePortraitIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = CountyFixture.in(portal);
    }

    @Test
    void keepsThePortraitAndGivesItBack() {
        var officer = county.officer();
        var administrator = county.administrator();
        administrator.run(
                () ->
                        portal.get(ReplacePortrait.class)
                                .replace(
                                        OperationId.fresh(),
                                        officer.staffNo(),
                                        "photo.PNG",
                                        PortraitImageTest.png(400, 500)));

        var kept =
                administrator.call(
                        () -> portal.get(PersonFileQueries.class).portrait(officer.staffNo()));
        assertThat(kept).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(
                        administrator
                                .call(
                                        () ->
                                                portal.get(PersonFileQueries.class)
                                                        .file(officer.staffNo()))
                                .hasPortrait())
                .isTrue();
    }

    @Test
    void givesNoPortraitWhereThereIsNone() {
        var officer = county.officer();
        var administrator = county.administrator();
        assertThatThrownBy(
                        () ->
                                administrator.call(
                                        () ->
                                                portal.get(PersonFileQueries.class)
                                                        .portrait(officer.staffNo())))
                .isInstanceOf(NotFoundException.class);
    }
}
