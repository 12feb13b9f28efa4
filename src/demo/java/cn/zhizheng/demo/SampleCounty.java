package cn.zhizheng.demo;

import cn.zhizheng.app.SampleData;
import cn.zhizheng.certificate.application.OpenNumberRange;
import cn.zhizheng.certificate.domain.NumberRange.Span;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.application.RegisterOrganisation;
import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.application.OpenAccount;
import cn.zhizheng.people.application.RegisterPerson;
import cn.zhizheng.people.domain.IdNumber;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.domain.PersonName;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * 清溪县, a county that does not exist: a bureau, four departments, two townships and their people.
 * Everything is entered through the same use cases that an official uses. ID numbers lie in the
 * area 999999, which no authority has given out.
 */
@ApplicationScoped
public class SampleCounty implements SampleData {

    /** The password of every sample account; stands in the README. */
    public static final String PASSWORD = "Sample-County-2026";

    private static final String[] SURNAMES = {
        "林", "周", "何", "韦", "苏", "罗", "邓", "方", "石", "温", "阮", "钟"
    };
    private static final String[] GIVEN = {
        "清和", "若溪", "远山", "知行", "晓岚", "景明", "望舒", "子衿", "一诺", "思齐", "云帆", "守拙"
    };

    @Inject RegisterOrganisation registerOrganisation;
    @Inject RegisterPerson registerPerson;
    @Inject OpenAccount openAccount;
    @Inject OpenNumberRange openNumberRange;
    @Inject SampleExams exams;
    @Inject OrganisationDirectory organisation;
    @Inject Clock clock;

    private int sequence;

    @Override
    public void load() {
        var province =
                registerOrganisation.registerBureau(
                        Scope.EVERYWHERE,
                        "99",
                        "示例省",
                        JurisdictionTier.PROVINCE,
                        "示例省司法厅",
                        "000-12348",
                        "示例省人民政府");
        var city =
                registerOrganisation.registerBureau(
                        province,
                        "9999",
                        "示例市",
                        JurisdictionTier.PREFECTURE,
                        "示例市司法局",
                        "000-1234801",
                        "示例省人民政府");
        var county =
                registerOrganisation.registerBureau(
                        city,
                        "999999",
                        "清溪县",
                        JurisdictionTier.COUNTY,
                        "清溪县司法局",
                        "000-1234802",
                        "示例省人民政府");
        staffBureau(county);
        openNumberRange.open(
                OperationId.fresh(),
                county,
                Span.between("99", "000001", "009999"),
                "示例省司法厅证件号段分配单（样例）");
        var agencies = new ArrayList<AgencyId>();
        agencies.add(registerOrganisation.registerAgency(county, "柳河镇人民政府", AgencyKind.TOWNSHIP));
        agencies.add(registerOrganisation.registerAgency(county, "青石街道办事处", AgencyKind.TOWNSHIP));
        agencies.add(
                registerOrganisation.registerAgency(county, "清溪县城市管理局", AgencyKind.DEPARTMENT));
        agencies.add(
                registerOrganisation.registerAgency(county, "清溪县农业农村局", AgencyKind.DEPARTMENT));
        agencies.add(
                registerOrganisation.registerAgency(county, "清溪县自然资源局", AgencyKind.DEPARTMENT));
        agencies.add(
                registerOrganisation.registerAgency(county, "清溪县卫生健康局", AgencyKind.DEPARTMENT));
        staffTownship(agencies.get(0));
        for (var agency : agencies) {
            staffAgency(agency);
        }
        exams.load(county);
    }

    private void staffBureau(Scope county) {
        var bureau =
                registerOrganisation.registerAgency(county, "清溪县司法局", AgencyKind.JUSTICE_BUREAU);
        var desks =
                List.of(
                        new Desk("organiser", "江若谷", "法治培训中心主任", Set.of(Role.EXAM_ORGANISER)),
                        new Desk("reviewer", "叶知秋", "题库审核员", Set.of(Role.QUESTION_REVIEWER)),
                        new Desk("clerk", "程书雅", "行政执法协调监督科科员", Set.of(Role.CERT_CLERK)),
                        new Desk("approver", "沈怀远", "副局长", Set.of(Role.CERT_APPROVER)),
                        new Desk("auditor", "严正清", "审计管理员", Set.of(Role.AUDIT_ADMIN)),
                        new Desk("sysadmin", "白一川", "系统管理员", Set.of(Role.SYS_ADMIN)));
        for (var desk : desks) {
            var person =
                    register(
                            bureau,
                            desk.name(),
                            desk.account(),
                            desk.post(),
                            false,
                            EstablishmentType.CIVIL_SERVANT);
            var scope =
                    Set.of("auditor", "sysadmin", "reviewer").contains(desk.account())
                            ? Scope.EVERYWHERE
                            : county;
            openAccount.open(person, desk.account(), PASSWORD, desk.roles(), scope);
        }
    }

    private void staffTownship(AgencyId township) {
        var scope = organisation.agency(township).scope();
        var admin =
                register(
                        township,
                        "顾南乔",
                        "admin",
                        "综合行政执法办公室主任",
                        true,
                        EstablishmentType.CIVIL_SERVANT);
        openAccount.open(admin, "admin", PASSWORD, Set.of(Role.AGENCY_ADMIN), scope);
        var officer =
                register(
                        township,
                        "陆清源",
                        "officer",
                        "综合行政执法队队员",
                        true,
                        EstablishmentType.CIVIL_SERVANT);
        openAccount.open(officer, "officer", PASSWORD, Set.of(Role.OFFICER), scope);
        var second =
                register(
                        township,
                        "艾山·买买提",
                        "officer2",
                        "综合行政执法队队员",
                        true,
                        EstablishmentType.PUBLIC_INSTITUTION);
        openAccount.open(second, "officer2", PASSWORD, Set.of(Role.OFFICER), scope);
        var contract =
                register(
                        township,
                        "孟小满",
                        "officer3",
                        "协管员",
                        true,
                        EstablishmentType.LABOUR_CONTRACT);
        openAccount.open(contract, "officer3", PASSWORD, Set.of(Role.OFFICER), scope);
    }

    private void staffAgency(AgencyId agency) {
        for (var place = 0; place < 6; place++) {
            var name =
                    SURNAMES[sequence % SURNAMES.length]
                            + GIVEN[(sequence / SURNAMES.length + sequence * 7) % GIVEN.length];
            var establishment =
                    place == 5 ? EstablishmentType.DISPATCHED : EstablishmentType.CIVIL_SERVANT;
            register(agency, name, "QX" + (1000 + sequence), "执法人员", true, establishment);
        }
    }

    private PersonId register(
            AgencyId agency,
            String name,
            String staffNo,
            String post,
            boolean enforcementPost,
            EstablishmentType establishment) {
        var employment =
                new Person.Employment(
                        agency,
                        post,
                        enforcementPost,
                        establishment,
                        LocalDate.now(clock).minusYears(2));
        sequence++;
        return registerPerson.register(
                new PersonName(name),
                staffNo,
                inventedIdNumber(sequence),
                employment,
                Portrait.jpeg(sequence));
    }

    /** Area 999999, which belongs to nobody. */
    private static IdNumber inventedIdNumber(int sequence) {
        var born = LocalDate.of(1980, 1, 1).plusDays(sequence * 97L);
        var head =
                "999999%04d%02d%02d%03d"
                        .formatted(
                                born.getYear(),
                                born.getMonthValue(),
                                born.getDayOfMonth(),
                                100 + sequence);
        return new IdNumber(head + IdNumber.checkCharacterOf(head));
    }

    private record Desk(String account, String name, String post, Set<Role> roles) {}
}
