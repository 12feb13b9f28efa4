package cn.zhizheng.platform.security;

/**
 * A part of the tree of jurisdictions, written as a path: {@code /} everywhere, {@code
 * /99/9999/999999/} one county, {@code /99/9999/999999/@7/} one agency in it. To contain is to be a
 * prefix.
 */
public record Scope(String path) {

    /** The whole deployment. */
    public static final Scope EVERYWHERE = new Scope("/");

    public Scope {
        if (!path.startsWith("/") || !path.endsWith("/")) {
            throw new IllegalArgumentException("not a scope path: " + path);
        }
    }

    /** One agency inside this part of the tree. */
    public Scope agency(long agencyId) {
        return new Scope(path + "@" + agencyId + "/");
    }

    /** Whether the other part lies inside this one, or is it. */
    public boolean contains(Scope other) {
        return other.path.startsWith(path);
    }

    /**
     * For a JPQL {@code like}: everything inside this part. Paths hold digits, @ and slashes only,
     * so nothing to escape.
     */
    public String likePattern() {
        return path + "%";
    }
}
