package cn.zhizheng.app.web;

import static cn.zhizheng.platform.security.Permission.*;
import static java.util.Map.entry;

import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every page and who may open it. A page without a line does not exist for anybody (deny by
 * default). This hides pages; what may be done is decided again in each use case.
 */
final class PageAccess {

    /** Who may open a page. */
    sealed interface Access {

        boolean admits(CurrentUser user);
    }

    private record Everybody() implements Access {

        @Override
        public boolean admits(CurrentUser user) {
            return true;
        }
    }

    private record AnySignedIn() implements Access {

        @Override
        public boolean admits(CurrentUser user) {
            return user.personId() > 0;
        }
    }

    private record HoldersOf(Set<Permission> permissions) implements Access {

        @Override
        public boolean admits(CurrentUser user) {
            return permissions.stream().anyMatch(user::holdsAnywhere);
        }
    }

    private static final Access EVERYBODY = new Everybody();
    private static final Access SIGNED_IN = new AnySignedIn();

    private static final Permission[] APPLICATION_DESKS = {
        APPLY_FOR_CERTIFICATE, CONFIRM_APPLICATION, VERIFY_APPLICATION, GRANT_CERTIFICATE
    };

    private static final Map<String, Access> PAGES =
            Map.ofEntries(
                    entry("/index.xhtml", EVERYBODY),
                    entry("/setup.xhtml", EVERYBODY),
                    entry("/home.xhtml", SIGNED_IN),
                    entry("/exam/briefing.xhtml", holders(SIT_EXAM)),
                    entry("/exam/receipt.xhtml", holders(SIT_EXAM)),
                    entry("/exam/result.xhtml", holders(SIT_EXAM)),
                    entry("/exam/registration.xhtml", holders(REGISTER_CANDIDATES)),
                    entry("/exam/rounds.xhtml", holders(ORGANISE_EXAM)),
                    entry("/exam/round.xhtml", holders(ORGANISE_EXAM)),
                    entry("/questionbank/questions.xhtml", holders(READ_QUESTIONS)),
                    entry("/questionbank/question.xhtml", holders(READ_QUESTIONS)),
                    entry("/questionbank/import.xhtml", holders(IMPORT_QUESTIONS)),
                    entry("/certificate/apply.xhtml", holders(APPLY_FOR_CERTIFICATE)),
                    entry("/certificate/applications.xhtml", holders(APPLICATION_DESKS)),
                    entry("/certificate/application.xhtml", holders(APPLICATION_DESKS)),
                    entry("/certificate/certificates.xhtml", holders(READ_CERTIFICATES)),
                    entry(
                            "/certificate/certificate.xhtml",
                            holders(READ_CERTIFICATES, APPLY_FOR_CERTIFICATE)),
                    entry("/certificate/decision.xhtml", holders(SANCTION_CERTIFICATE)),
                    entry("/certificate/number-ranges.xhtml", holders(GRANT_CERTIFICATE)),
                    entry("/people/people.xhtml", holders(MANAGE_PEOPLE)),
                    entry("/people/person.xhtml", holders(MANAGE_PEOPLE)),
                    entry("/people/register.xhtml", holders(MANAGE_PEOPLE)),
                    entry("/people/password.xhtml", SIGNED_IN),
                    entry("/organisation/organisation.xhtml", holders(MANAGE_ORGANISATION)),
                    entry("/exam/attempt.xhtml", holders(SIT_EXAM)),
                    entry("/audit/trail.xhtml", holders(READ_AUDIT)));

    private PageAccess() {}

    static Optional<Access> of(String page) {
        return Optional.ofNullable(PAGES.get(page));
    }

    static Set<String> pages() {
        return PAGES.keySet();
    }

    private static Access holders(Permission... permissions) {
        return new HoldersOf(Set.of(permissions));
    }
}
