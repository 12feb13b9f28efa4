package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.platform.security.Permission;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** SEC-24, SEC-25: nobody holds both ends of a decision. */
class RoleTest {

    @Test
    void whoVerifiesDoesNotGrant() {
        assertThat(Role.CERT_CLERK.excludes(Role.CERT_APPROVER)).isTrue();
        assertThat(Role.CERT_APPROVER.excludes(Role.CERT_CLERK)).isTrue();
    }

    @Test
    void administratorsDoNoOtherWork() {
        for (var administrator : EnumSet.of(Role.AUDIT_ADMIN, Role.SYS_ADMIN)) {
            for (var other : EnumSet.complementOf(EnumSet.of(administrator))) {
                assertThat(administrator.excludes(other))
                        .as(administrator + " and " + other)
                        .isTrue();
                assertThat(other.excludes(administrator))
                        .as(other + " and " + administrator)
                        .isTrue();
            }
        }
    }

    @Test
    void administratorsMayNeitherReadExamsNorDecideOnCertificates() {
        for (var administrator : EnumSet.of(Role.AUDIT_ADMIN, Role.SYS_ADMIN)) {
            assertThat(administrator.permissions())
                    .doesNotContain(
                            Permission.ORGANISE_EXAM,
                            Permission.READ_QUESTIONS,
                            Permission.PUBLISH_RESULTS,
                            Permission.GRANT_CERTIFICATE,
                            Permission.SANCTION_CERTIFICATE);
        }
    }

    @Test
    void everyPermissionIsHeldBySomebody() {
        var held = EnumSet.noneOf(Permission.class);
        for (var role : Role.values()) {
            held.addAll(role.permissions());
        }
        assertThat(held).isEqualTo(EnumSet.allOf(Permission.class));
    }
}
