package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.AttemptStatus;
import cn.zhizheng.exam.domain.Candidate;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.Receipt;
import cn.zhizheng.exam.domain.RoundFigures;
import cn.zhizheng.exam.domain.SittingPhase;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.CandidateRepository;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonView;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is on the list of a round and how far each has come. */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "asked by RoundQueries, which has checked right and place")
public class RoundRoll {

    @Inject CandidateRepository candidates;
    @Inject AttemptRepository attempts;
    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;

    public RoundFigures figures(ExamRound round, Instant now) {
        return new RoundFigures(
                candidates.count(round),
                attempts.count(round, AttemptStatus.IN_PROGRESS),
                attempts.count(round, AttemptStatus.SUBMITTED, AttemptStatus.MARKED),
                attempts.countPassed(round),
                round.window().phaseAt(now) == SittingPhase.CLOSED);
    }

    /** In the order of registration. */
    public List<CandidateRow> candidates(ExamRound round, int first, int atMost, Instant now) {
        var list = candidates.findPage(round, first, atMost);
        var ids = list.stream().map(Candidate::person).toList();
        var persons = people.people(ids);
        Map<AgencyId, String> agencies =
                list.stream()
                        .map(Candidate::agency)
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), id -> organisation.agency(id).name()));
        Map<PersonId, Attempt> begun =
                attempts.findOf(round, ids).stream()
                        .collect(Collectors.toMap(Attempt::person, Function.identity()));
        return list.stream()
                .map(
                        candidate ->
                                row(
                                        persons.get(candidate.person()),
                                        agencies.get(candidate.agency()),
                                        Optional.ofNullable(begun.get(candidate.person())),
                                        round,
                                        now))
                .toList();
    }

    private static CandidateRow row(
            PersonView person,
            String agencyName,
            Optional<Attempt> attempt,
            ExamRound round,
            Instant now) {
        var receipt = attempt.flatMap(Attempt::receipt);
        var score = attempt.flatMap(Attempt::score);
        return new CandidateRow(
                person.staffNo(),
                person.name(),
                agencyName,
                CandidateStanding.of(round, attempt, now),
                receipt.map(Receipt::submittedAt),
                receipt.map(Receipt::answered),
                score,
                score.filter(each -> each.reaches(round.passPercent())).isPresent());
    }
}
