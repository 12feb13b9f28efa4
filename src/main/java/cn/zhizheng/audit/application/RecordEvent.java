package cn.zhizheng.audit.application;

import cn.zhizheng.audit.domain.AuditEntry.Happening;
import cn.zhizheng.audit.domain.AuditOutcome;
import cn.zhizheng.audit.persistence.AuditRepository;
import cn.zhizheng.platform.DomainEvent;
import cn.zhizheng.platform.RefusalNoticed;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes what happened inside the transaction in which it happened, and what was refused in one of
 * its own.
 */
@ApplicationScoped
@OpenToEveryone(because = "it observes; everything that happens is recorded whoever did it")
public class RecordEvent {

    private static final int LONGEST_FACTS = 2000;
    private static final int LONGEST_NAME = 200;

    @Inject AuditRepository audit;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /** Same transaction: fails with it, and fails it (SEC-46, REL-19). */
    @Transactional(TxType.MANDATORY)
    public void done(@Observes DomainEvent event) {
        append(event.act(), event.subject(), event.scope(), event.facts(), AuditOutcome.DONE);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void refused(@Observes RefusalNoticed refusal) {
        append(
                "Refused",
                refusal.subject(),
                refusal.scope(),
                refusal.facts(),
                AuditOutcome.REFUSED);
    }

    private void append(
            String act,
            String subject,
            String scope,
            Map<String, String> facts,
            AuditOutcome outcome) {
        var happening =
                new Happening(
                        clock.instant(),
                        currentUser.accountName(),
                        currentUser.roles(),
                        currentUser.source(),
                        act,
                        shorten(subject, LONGEST_NAME),
                        scope,
                        shorten(written(facts), LONGEST_FACTS),
                        outcome);
        audit.add(audit.lockHead().append(happening));
    }

    private static String written(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String shorten(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
