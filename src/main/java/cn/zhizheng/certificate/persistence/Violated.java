package cn.zhizheng.certificate.persistence;

import java.util.Locale;

/** Reads from what a database said which of its rules was broken. */
final class Violated {

    private Violated() {}

    /** Whether it names this constraint; Derby does so in capitals. */
    static boolean constraint(String name, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var said = cause.getMessage();
            if (said != null && said.toLowerCase(Locale.ROOT).contains(name)) {
                return true;
            }
        }
        return false;
    }
}
