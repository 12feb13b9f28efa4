package cn.zhizheng.questionbank;

import java.util.Map;

/** How the question bank that travels with the portal comes into the database. */
public interface BundledQuestions {

    /**
     * Brings in what is new or changed; what is the same costs nothing.
     *
     * @param files content by path below {@code question-bank}: {@code statutes.csv} and {@code
     *     <subject>/<law>.csv}
     * @return counts, and one line for each fault; a file with faults changes nothing
     */
    BundledImport importBundled(Map<String, byte[]> files);
}
