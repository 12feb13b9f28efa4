package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.persistence.NumberRangeRepository;
import cn.zhizheng.organisation.BureauView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Which numbers the bureau has and how many are left. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.GRANT_CERTIFICATE)
public class NumberRangeQueries {

    @Inject NumberRangeRepository ranges;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;

    /** One range in the list. */
    public record RangeRow(
            String span,
            long drawn,
            long left,
            String allotment,
            String openedBy,
            Instant openedAt) {}

    /** Bureaus that the reader may enter a range for. */
    public List<BureauView> bureaus() {
        return currentUser.scopesOf(Permission.GRANT_CERTIFICATE).stream()
                .map(organisation::bureauOf)
                .filter(bureau -> currentUser.mayIn(Permission.GRANT_CERTIFICATE, bureau.scope()))
                .distinct()
                .toList();
    }

    /** Ranges of the bureaus that the reader grants for, oldest first. */
    public List<RangeRow> mine() {
        return currentUser.scopesOf(Permission.GRANT_CERTIFICATE).stream()
                .flatMap(scope -> ranges.findIn(scope).stream())
                .distinct()
                .map(
                        range ->
                                new RangeRow(
                                        range.span().label(),
                                        range.drawn(),
                                        range.left(),
                                        range.allotment(),
                                        range.openedBy(),
                                        range.openedAt()))
                .toList();
    }
}
