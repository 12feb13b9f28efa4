package cn.zhizheng.questionbank;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/**
 * A sheet of questions went into the bank.
 *
 * @param subject the sheet, as {@code subject/file name}
 * @param added questions that were not there before
 * @param changed questions that got a new version
 * @param same questions that stayed as they were
 */
public record QuestionsImported(String subject, int added, int changed, int same)
        implements DomainEvent {

    /** The whole deployment draws from one bank. */
    @Override
    public String scope() {
        return "/";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "added", Integer.toString(added),
                "changed", Integer.toString(changed),
                "same", Integer.toString(same));
    }
}
