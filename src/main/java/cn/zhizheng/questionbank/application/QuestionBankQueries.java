package cn.zhizheng.questionbank.application;

import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.questionbank.PoolItem;
import cn.zhizheng.questionbank.QuestionBank;
import cn.zhizheng.questionbank.QuestionVersionId;
import cn.zhizheng.questionbank.QuestionView;
import cn.zhizheng.questionbank.QuestionsImported;
import cn.zhizheng.questionbank.domain.QuestionVersion;
import cn.zhizheng.questionbank.persistence.QuestionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers other rooms from memory: a thousand candidates who start at once must not read the bank a
 * thousand times. A wording never changes, so it is remembered for good; the pool is forgotten
 * after an import, and after a minute anyway, because another server may have imported.
 */
@ApplicationScoped
@Transactional
@OpenToEveryone(
        because = "asked by use cases of other rooms, which have checked who may see what and when")
public class QuestionBankQueries implements QuestionBank {

    private static final Duration POOL_LASTS = Duration.ofMinutes(1);

    @Inject QuestionRepository questions;
    @Inject Clock clock;

    private final Map<QuestionVersionId, QuestionView> wordings = new ConcurrentHashMap<>();
    private final AtomicLong imports = new AtomicLong();
    private volatile Pool pool = new Pool(List.of(), Instant.MIN, -1);

    /** The pool as it was read, and after which import. */
    private record Pool(List<PoolItem> items, Instant readAt, long importsSeen) {}

    @Override
    public List<PoolItem> pool(Set<String> subjects) {
        return freshPool().items().stream()
                .filter(item -> subjects.contains(item.subject()))
                .toList();
    }

    @Override
    public Map<QuestionVersionId, QuestionView> questions(Collection<QuestionVersionId> ids) {
        var missing = ids.stream().filter(id -> !wordings.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            remember(questions.findVersions(missing));
        }
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::wording));
    }

    private QuestionView wording(QuestionVersionId id) {
        var wording = wordings.get(id);
        if (wording == null) {
            throw new NotFoundException("question version");
        }
        return wording;
    }

    private Pool freshPool() {
        var now = clock.instant();
        var known = pool;
        // Counted before reading: an import that commits meanwhile makes the answer old at once.
        var importsBefore = imports.get();
        if (known.importsSeen() == importsBefore && now.isBefore(known.readAt().plus(POOL_LASTS))) {
            return known;
        }
        var current = questions.findCurrent();
        remember(current);
        var read =
                new Pool(
                        current.stream().map(QuestionVersion::poolItem).toList(),
                        now,
                        importsBefore);
        pool = read;
        return read;
    }

    private void remember(List<QuestionVersion> versions) {
        versions.forEach(version -> wordings.put(version.versionId(), version.view()));
    }

    void forgetPool(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuestionsImported event) {
        imports.incrementAndGet();
    }
}
