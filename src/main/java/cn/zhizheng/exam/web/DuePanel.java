package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.CandidateQueries;
import cn.zhizheng.exam.application.CandidateStanding;
import cn.zhizheng.exam.application.OwnRoundRow;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is due of exams: the one that is open, the next one, the last result. */
@Named
@RequestScoped
public class DuePanel {

    private static final Set<CandidateStanding> NOW =
            EnumSet.of(CandidateStanding.MAY_BEGIN, CandidateStanding.SITTING);

    @Inject CandidateQueries queries;
    @Inject CurrentUser currentUser;

    private List<OwnRoundRow> rounds;

    /** Whether the person sits exams at all. */
    public boolean isCandidate() {
        return currentUser.holdsAnywhere(Permission.SIT_EXAM);
    }

    public boolean isNothingDue() {
        return rounds().isEmpty();
    }

    public List<OwnRoundRow> getOpen() {
        return of(NOW).toList();
    }

    /** Earliest first. */
    public List<OwnRoundRow> getComing() {
        return of(EnumSet.of(CandidateStanding.NOT_OPEN))
                .sorted(Comparator.comparing(OwnRoundRow::opensAt))
                .toList();
    }

    public List<OwnRoundRow> getWaiting() {
        return of(EnumSet.of(CandidateStanding.SUBMITTED)).toList();
    }

    /** The last one at most. */
    public List<OwnRoundRow> getResults() {
        return of(EnumSet.of(CandidateStanding.PUBLISHED)).limit(1).toList();
    }

    private Stream<OwnRoundRow> of(Set<CandidateStanding> standings) {
        return rounds().stream().filter(round -> standings.contains(round.standing()));
    }

    private List<OwnRoundRow> rounds() {
        if (rounds == null) {
            rounds = queries.ownRounds();
        }
        return rounds;
    }
}
