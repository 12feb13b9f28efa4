package cn.zhizheng.questionbank.domain;

import java.util.HashSet;
import java.util.Set;

/**
 * What an import has to know of a question that is in the bank already.
 *
 * @param contentHash of the current version
 * @param everyHash of all its versions
 */
public record KnownQuestion(
        String code, String subject, String stem, String contentHash, Set<String> everyHash) {

    public KnownQuestion {
        everyHash = Set.copyOf(everyHash);
    }

    /** The same question after a later version. */
    public KnownQuestion then(KnownQuestion later) {
        var hashes = new HashSet<>(everyHash);
        hashes.addAll(later.everyHash);
        return new KnownQuestion(code, subject, later.stem, later.contentHash, hashes);
    }
}
