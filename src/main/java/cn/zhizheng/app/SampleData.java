package cn.zhizheng.app;

/**
 * Fills an empty portal with invented people. No production build has an implementation on its
 * class path; without one an empty portal asks for the set-up code instead (SEC-01).
 */
public interface SampleData {

    /** Called once, on an empty database, after the question bank was imported. */
    void load();
}
