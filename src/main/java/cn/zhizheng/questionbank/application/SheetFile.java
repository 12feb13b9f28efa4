package cn.zhizheng.questionbank.application;

import java.util.Locale;

/**
 * A file of questions for one subject, as it was handed in.
 *
 * @param subject folder of the bank, such as {@code general}
 * @param name as the person's computer called it; only ever shown
 */
public record SheetFile(String subject, String name, byte[] content) {

    private static final int LONGEST_NAME = 120;

    /** A browser may send a whole path, and an attacker sends anything. */
    public SheetFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("\\p{C}", "");
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    boolean isNamedCsv() {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    String auditName() {
        return subject + "/" + name;
    }
}
