package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.NumberRangeOpened;
import cn.zhizheng.certificate.domain.NumberRange;
import cn.zhizheng.certificate.domain.NumberRange.Span;
import cn.zhizheng.certificate.domain.Remark;
import cn.zhizheng.certificate.persistence.NumberRangeRepository;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Enters a range of numbers that the bureau was allotted, so that certificates can be granted. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.GRANT_CERTIFICATE)
public class OpenNumberRange {

    @Inject NumberRangeRepository ranges;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Event<NumberRangeOpened> opened;
    @Inject Clock clock;

    /**
     * @param place any place that the bureau serves
     * @param allotment document by which the range was allotted
     * @throws BusinessRuleException if a number of it lies in another range, of whatever bureau
     */
    @OncePerOperation
    public void open(OperationId operation, Scope place, Span span, String allotment) {
        var bureau = organisation.bureauOf(place);
        currentUser.require(Permission.GRANT_CERTIFICATE, bureau.scope());
        if (ranges.findAll().stream().anyMatch(range -> range.overlaps(span))) {
            throw new BusinessRuleException(
                    "error.certificate.number-range-overlaps", span.label());
        }
        ranges.add(
                new NumberRange(
                        bureau.scope(),
                        span,
                        Remark.reason(allotment),
                        Signatories.of(currentUser),
                        clock.instant()));
        opened.fire(new NumberRangeOpened(span.label(), bureau.scope().path(), allotment.strip()));
    }
}
