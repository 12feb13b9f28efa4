package cn.zhizheng.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/**
 * Who is asking, for the length of one request. Read afresh from the database at every request, so
 * that a right taken away is gone at the next click (SEC-26). Nobody until {@link #become} was
 * called.
 */
@RequestScoped
public class CurrentUser {

    private static final Identity NOBODY = new Identity("-", "", 0, "-", List.of(), "-");

    private Identity identity = NOBODY;

    /**
     * @param accountName sign-in name, for the audit trail
     * @param displayName name of the person, for the page
     * @param personId database id of the person behind the account; 0 for the system itself
     * @param roles role codes, comma separated, for the audit trail
     * @param grants what may be done and where
     * @param source network address the request came from, for the audit trail
     */
    public record Identity(
            String accountName,
            String displayName,
            long personId,
            String roles,
            List<Grant> grants,
            String source) {

        public Identity {
            grants = List.copyOf(grants);
        }
    }

    /** Called once a request by whoever knows who it is: the sign-in mechanism, a timer, a test. */
    public void become(Identity known) {
        identity = known;
    }

    /**
     * Work that no person asked for: a timer or the start-up. It may do what its permissions say,
     * everywhere.
     */
    public void becomeSystem(String purpose, Permission... permissions) {
        var grants =
                java.util.Arrays.stream(permissions)
                        .map(permission -> new Grant(permission, Scope.EVERYWHERE))
                        .toList();
        identity = new Identity("system:" + purpose, purpose, 0, "SYSTEM", grants, "-");
    }

    /** Whether somebody signed in. */
    public boolean isSignedIn() {
        return identity != NOBODY;
    }

    public String accountName() {
        return identity.accountName();
    }

    public String displayName() {
        return identity.displayName();
    }

    /** Database id of the person; 0 when nobody or the system is asking. */
    public long personId() {
        return identity.personId();
    }

    public String roles() {
        return identity.roles();
    }

    public String source() {
        return identity.source();
    }

    /** Whether the permission is held in any part of the tree. */
    public boolean holdsAnywhere(Permission permission) {
        return identity.grants().stream().anyMatch(grant -> grant.permission() == permission);
    }

    /** Whether the permission is held for this part of the tree. */
    public boolean mayIn(Permission permission, Scope scope) {
        return scopesOf(permission).stream().anyMatch(held -> held.contains(scope));
    }

    /** All parts of the tree in which the permission is held; empty if none. */
    public List<Scope> scopesOf(Permission permission) {
        return identity.grants().stream()
                .filter(grant -> grant.permission() == permission)
                .map(Grant::scope)
                .toList();
    }

    /** The widest part of the tree in which the permission is held, for lists. */
    public Optional<Scope> widestScopeOf(Permission permission) {
        return scopesOf(permission).stream()
                .min(java.util.Comparator.comparingInt(scope -> scope.path().length()));
    }

    /**
     * Refuses unless the permission is held for this part of the tree.
     *
     * @throws AccessDeniedException if it is not
     */
    public void require(Permission permission, Scope scope) {
        if (!mayIn(permission, scope)) {
            throw new AccessDeniedException(permission);
        }
    }
}
