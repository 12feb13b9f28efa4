package cn.zhizheng.people.domain;

import static cn.zhizheng.platform.security.Permission.*;

import cn.zhizheng.platform.security.Permission;
import java.util.Set;

/**
 * The roles of domain 7.2 that have work to do so far, and what each may do. Whoever submits does
 * not approve: no role holds both ends of a decision.
 */
public enum Role {
    OFFICER(SIT_EXAM, APPLY_FOR_CERTIFICATE),
    AGENCY_ADMIN(REGISTER_CANDIDATES, CONFIRM_APPLICATION, READ_CERTIFICATES),
    QUESTION_REVIEWER(READ_QUESTIONS, IMPORT_QUESTIONS),
    EXAM_ORGANISER(ORGANISE_EXAM, CHECK_RESULTS, PUBLISH_RESULTS),
    CERT_CLERK(VERIFY_APPLICATION, READ_CERTIFICATES),
    CERT_APPROVER(GRANT_CERTIFICATE, SANCTION_CERTIFICATE, READ_CERTIFICATES),
    AUDIT_ADMIN(READ_AUDIT),
    SYS_ADMIN(MANAGE_PEOPLE, MANAGE_ORGANISATION);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /**
     * Roles that one account may never hold together (SEC-24): whoever verifies does not grant, and
     * none of the three administrators does another's work or a decision on exams and certificates.
     */
    public boolean excludes(Role other) {
        if (this == other) {
            return false;
        }
        return isAdministrator()
                || other.isAdministrator()
                || areBoth(CERT_CLERK, CERT_APPROVER, other);
    }

    private boolean isAdministrator() {
        return this == AUDIT_ADMIN || this == SYS_ADMIN;
    }

    private boolean areBoth(Role one, Role another, Role other) {
        return this == one && other == another || this == another && other == one;
    }
}
