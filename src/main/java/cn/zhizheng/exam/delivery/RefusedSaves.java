package cn.zhizheng.exam.delivery;

import cn.zhizheng.platform.RefusalNoticed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells the audit trail of refused saves: once for each attempt and reason, not for each of a
 * page's many tries (SEC-46).
 */
@ApplicationScoped
public class RefusedSaves {

    private static final int REMEMBERED = 10_000;

    @Inject Event<RefusalNoticed> refusal;

    private final Set<String> told =
            Collections.synchronizedSet(
                    Collections.newSetFromMap(
                            new LinkedHashMap<>() {
                                @Override
                                protected boolean removeEldestEntry(
                                        Map.Entry<String, Boolean> eldest) {
                                    return size() > REMEMBERED;
                                }
                            }));

    /**
     * @param subject reference of the attempt, or what stands for it when a token is not ours
     * @param rule the word of the reply
     */
    @ActivateRequestContext
    void tell(String subject, String rule, String source) {
        if (told.add(subject + " " + rule + " " + source)) {
            refusal.fire(
                    new RefusalNoticed(
                            subject,
                            "/",
                            Map.of("useCase", "SaveAnswer", "rule", rule, "source", source)));
        }
    }
}
