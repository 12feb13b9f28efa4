package cn.zhizheng.certificate.application;

import cn.zhizheng.organisation.FieldView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of fields and telephones of bureaus for the verification page, read again every minute. A
 * certificate's own state is never kept here.
 */
@ApplicationScoped
@OpenToEveryone(because = "fields and telephones are public")
public class PublicNames {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    @Inject OrganisationDirectory organisation;
    @Inject Clock clock;
    private volatile Known known = new Known(Instant.EPOCH, List.of(), Map.of());

    private record Known(Instant readAt, List<FieldView> fields, Map<Scope, String> phones) {}

    List<FieldView> fields(List<String> codes) {
        return fresh().fields().stream().filter(field -> codes.contains(field.code())).toList();
    }

    String complaintPhone(Scope bureau) {
        return fresh().phones()
                .computeIfAbsent(bureau, place -> organisation.bureauOf(place).complaintPhone());
    }

    private Known fresh() {
        var now = clock.instant();
        var current = known;
        if (current.readAt().plus(FRESH_FOR).isAfter(now) && !current.readAt().isAfter(now)) {
            return current;
        }
        known = new Known(now, organisation.fields(), new ConcurrentHashMap<>());
        return known;
    }
}
