package cn.zhizheng.people;

/** An empty portal waits for its first account; nobody has a default one (SEC-01). */
public interface SetUp {

    /** Whether the portal has no account yet. */
    boolean isNeeded();

    /**
     * Makes the one-time code of an empty portal. An earlier code loses its worth.
     *
     * @return the code in clear, to be printed once
     */
    String prepare();
}
