package cn.zhizheng.demo;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.application.AnnounceRound;
import cn.zhizheng.exam.application.DraftRound;
import cn.zhizheng.exam.application.RegisterCandidates;
import cn.zhizheng.exam.application.RoundQueries;
import cn.zhizheng.exam.domain.MultipleChoiceRule;
import cn.zhizheng.exam.domain.RoundPlan;
import cn.zhizheng.exam.domain.SittingWindow;
import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonView;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A general-law round that is open now, with everybody registered who may sit it, and numbers for
 * certificates.
 */
@ApplicationScoped
class SampleExams {

    private static final Duration OPEN_SINCE = Duration.ofHours(1);
    private static final Duration OPEN_FOR = Duration.ofDays(14);
    private static final Duration NO_ENTRY_LIMIT = Duration.ZERO;

    @Inject RoundQueries roundQueries;
    @Inject DraftRound draftRound;
    @Inject AnnounceRound announceRound;
    @Inject RegisterCandidates registerCandidates;
    @Inject OrganisationDirectory organisation;
    @Inject PeopleDirectory people;
    @Inject Clock clock;

    void load(Scope county) {
        var round = draftRound.draft(OperationId.fresh(), openNow(county));
        announceRound.announce(OperationId.fresh(), round);
        for (var agency : organisation.agenciesIn(county)) {
            register(round, agency);
        }
    }

    private RoundPlan openNow(Scope county) {
        var defaults = roundQueries.defaultsFor(county);
        Instant opensAt = clock.instant().minus(OPEN_SINCE);
        var window =
                new SittingWindow(
                        opensAt,
                        opensAt.plus(OPEN_FOR),
                        Duration.ofMinutes(defaults.allowedMinutes()),
                        NO_ENTRY_LIMIT);
        return new RoundPlan(
                "2026年下半年公共法律知识考试",
                PaperKind.GENERAL_LAW,
                "",
                county,
                window,
                defaults.passPercent(),
                MultipleChoiceRule.ALL_OR_NOTHING,
                defaults.blueprint());
    }

    private void register(String round, AgencyView agency) {
        var candidates =
                people.staffOf(agency.id()).stream()
                        .filter(PersonView::inEnforcementPost)
                        .filter(person -> person.establishment().isEligibleForCertificate())
                        .map(PersonView::staffNo)
                        .toList();
        if (!candidates.isEmpty()) {
            registerCandidates.register(OperationId.fresh(), round, agency.id(), candidates);
        }
    }
}
