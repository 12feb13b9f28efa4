package cn.zhizheng.audit.application;

import cn.zhizheng.audit.domain.AuditEntry;
import cn.zhizheng.audit.persistence.AuditRepository;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** What the auditor may read, in the auditor's own part of the tree. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.READ_AUDIT)
public class AuditQueries {

    private static final int CHUNK = 1000;

    @Inject AuditRepository audit;
    @Inject CurrentUser currentUser;

    /** One line of the trail. */
    public record AuditRow(
            long position,
            Instant at,
            String actor,
            String roles,
            String source,
            String act,
            String subject,
            String facts,
            boolean refused,
            String seal) {}

    public List<AuditRow> newestFirst(String text, int first, int most) {
        return audit.findNewestFirst(scope(), text.strip(), first, most).stream()
                .map(AuditQueries::row)
                .toList();
    }

    public long count(String text) {
        return audit.count(scope(), text.strip());
    }

    /** How many rows the chain has, whoever may read them. */
    public long length() {
        return audit.head().lastPosition();
    }

    /**
     * Position of the first row that was altered, removed or moved; empty if the chain is sound to
     * its head.
     */
    public OptionalLong firstBrokenPosition() {
        var seal = AuditEntry.GENESIS;
        var position = 0L;
        var chunk = audit.findAfter(position, CHUNK);
        while (!chunk.isEmpty()) {
            for (var entry : chunk) {
                if (entry.position() != position + 1 || !entry.isSoundAfter(seal)) {
                    return OptionalLong.of(position + 1);
                }
                seal = entry.seal();
                position = entry.position();
            }
            chunk = audit.findAfter(position, CHUNK);
        }
        var head = audit.head();
        var reachesHead =
                head.lastPosition() == position && (position == 0 || head.lastSeal().equals(seal));
        return reachesHead ? OptionalLong.empty() : OptionalLong.of(position + 1);
    }

    private Scope scope() {
        return currentUser.widestScopeOf(Permission.READ_AUDIT).orElseThrow();
    }

    private static AuditRow row(AuditEntry entry) {
        return new AuditRow(
                entry.position(),
                entry.happenedAt(),
                entry.actor(),
                entry.roles(),
                entry.source(),
                entry.act(),
                entry.subject(),
                entry.facts(),
                entry.outcome() == cn.zhizheng.audit.domain.AuditOutcome.REFUSED,
                entry.seal());
    }
}
