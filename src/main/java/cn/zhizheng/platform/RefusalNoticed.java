package cn.zhizheng.platform;

import java.util.Map;

/**
 * Something was refused: a wrong password, a missing right, a foreign token. Fired at the edge and
 * kept by {@code audit} in a transaction of its own, because the refused act leaves none (SEC-46).
 *
 * @param subject what was asked for, as the asker named it, shortened; never a secret
 * @param scope jurisdiction path, or "/" when unknown
 * @param facts the rule that refused and what else helps an auditor
 */
public record RefusalNoticed(String subject, String scope, Map<String, String> facts) {}
