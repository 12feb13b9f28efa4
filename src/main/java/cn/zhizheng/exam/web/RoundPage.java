package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.CandidateRow;
import cn.zhizheng.exam.application.RoundQueries;
import cn.zhizheng.exam.application.RoundView;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.exam.domain.SittingPhase;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.web.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One round: where it stands, what comes next, and who is on its list. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    private static final int ROWS = 100;

    @Inject RoundQueries queries;
    @Inject RoundSteps steps;
    @Inject RoundEndings endings;
    @Inject OrganisationDirectory organisation;
    @Inject Language language;

    private String ref;
    private int page = 1;
    private String cancelReason = "";
    private String closeReason = "";
    private transient RoundView round;
    private transient List<CandidateRow> candidates;

    /** A step of the road and when it was taken. */
    public record Step(RoundStatus status, Optional<Instant> at) {}

    public void load() {
        round = queries.view(ref);
    }

    public String announce() {
        forget();
        return steps.announce(ref);
    }

    public String close() {
        forget();
        return endings.close(ref, closeReason);
    }

    public String mark() {
        forget();
        return steps.mark(ref);
    }

    public String check() {
        forget();
        return steps.check(ref);
    }

    public String publish() {
        forget();
        return steps.publish(ref);
    }

    public String cancel() {
        forget();
        return endings.cancel(ref, cancelReason);
    }

    /** Should the step be refused, the page shows how things stand now. */
    private void forget() {
        round = null;
        candidates = null;
    }

    public RoundView getRound() {
        if (round == null) {
            load();
        }
        return round;
    }

    public List<CandidateRow> getCandidates() {
        if (candidates == null) {
            candidates = queries.candidates(ref, (Math.max(page, 1) - 1) * ROWS, ROWS);
        }
        return candidates;
    }

    public boolean isMore() {
        return (long) page * ROWS < getRound().figures().registered();
    }

    public boolean isDraft() {
        return is(RoundStatus.DRAFT);
    }

    public boolean isAnnounced() {
        return is(RoundStatus.ANNOUNCED);
    }

    public boolean isMarked() {
        return is(RoundStatus.MARKED);
    }

    public boolean isChecked() {
        return is(RoundStatus.CHECKED);
    }

    /** Whether there are scores to show. */
    public boolean isScored() {
        return isMarked() || isChecked() || is(RoundStatus.PUBLISHED);
    }

    /** While the window is open, somebody came, and everybody who came has handed in. */
    public boolean isClosable() {
        var figures = getRound().figures();
        return isAnnounced()
                && getRound().row().phase() == SittingPhase.OPEN
                && figures.sat() > 0
                && figures.inProgress() == 0;
    }

    /** Before anybody has begun. */
    public boolean isCancellable() {
        return isDraft() || isAnnounced() && getRound().figures().sat() == 0;
    }

    private boolean is(RoundStatus status) {
        return getRound().row().status() == status;
    }

    /** The road of this round; a step not yet taken has no moment. */
    public List<Step> getTimeline() {
        var timeline = getRound().timeline();
        var cancelled = timeline.cancelledAt();
        var road =
                new ArrayList<>(
                        List.of(
                                new Step(RoundStatus.DRAFT, Optional.of(timeline.draftedAt())),
                                new Step(RoundStatus.ANNOUNCED, timeline.announcedAt()),
                                new Step(RoundStatus.MARKED, timeline.markedAt()),
                                new Step(RoundStatus.CHECKED, timeline.checkedAt()),
                                new Step(RoundStatus.PUBLISHED, timeline.publishedAt())));
        if (cancelled.isPresent()) {
            road.removeIf(step -> step.at().isEmpty());
            road.add(new Step(RoundStatus.CANCELLED, cancelled));
        }
        return road;
    }

    /** The field of a specialised paper in the reader's language, empty for the general one. */
    public String getFieldName() {
        var code = getRound().row().fieldCode();
        return code.isEmpty() ? "" : " · " + organisation.field(code).name(language.getLocale());
    }

    /** A rate with its sign, or a dash where nobody is counted. */
    public String percent(Optional<BigDecimal> rate) {
        return rate.map(each -> each.toPlainString() + "%").orElse("—");
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(String closeReason) {
        this.closeReason = closeReason;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }
}
