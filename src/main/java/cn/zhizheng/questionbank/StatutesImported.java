package cn.zhizheng.questionbank;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/**
 * The list of statutes that questions may cite was brought up to date.
 *
 * @param subject the list's file name
 * @param added editions that were not there before
 * @param corrected editions of which a detail was put right
 */
public record StatutesImported(String subject, int added, int corrected) implements DomainEvent {

    /** The whole deployment draws from one bank. */
    @Override
    public String scope() {
        return "/";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("added", Integer.toString(added), "corrected", Integer.toString(corrected));
    }
}
