package cn.zhizheng.exam.application;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.RoundDrafted;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.RoundPlan;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Plans a round. Nobody sees it before it is announced; a wrong draft is cancelled and redone. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.ORGANISE_EXAM)
public class DraftRound {

    @Inject RoundRepository rounds;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Event<RoundDrafted> drafted;
    @Inject Clock clock;

    /**
     * @return the round's reference
     */
    @OncePerOperation
    public String draft(OperationId operation, RoundPlan plan) {
        currentUser.require(Permission.ORGANISE_EXAM, plan.scope());
        requireKnown(plan);
        var year = LocalDate.ofInstant(plan.window().opensAt(), clock.getZone()).getYear();
        var ordinal = rounds.nextOrdinal(plan, year);
        var round = ExamRound.draft(plan, year, ordinal, clock.instant());
        rounds.add(round);
        drafted.fire(new RoundDrafted(round.reference(), plan.scope().path(), plan.title()));
        return round.reference();
    }

    private void requireKnown(RoundPlan plan) {
        if (organisation.jurisdictionName(plan.scope()).isEmpty()) {
            throw new NotFoundException("jurisdiction");
        }
        if (plan.kind() == PaperKind.SPECIALISED_LAW) {
            organisation.field(plan.fieldCode());
        }
    }
}
