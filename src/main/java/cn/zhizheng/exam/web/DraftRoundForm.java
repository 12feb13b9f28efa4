package cn.zhizheng.exam.web;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.application.RoundDefaults;
import cn.zhizheng.exam.domain.Blueprint;
import cn.zhizheng.exam.domain.BlueprintSection;
import cn.zhizheng.exam.domain.DifficultyShares;
import cn.zhizheng.exam.domain.MultipleChoiceRule;
import cn.zhizheng.exam.domain.RoundPlan;
import cn.zhizheng.exam.domain.SittingWindow;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.platform.time.ClockProducer;
import cn.zhizheng.questionbank.QuestionType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What an organiser types to draft a round, in bureau time. */
public class DraftRoundForm {

    private String title = "";
    private int place;
    private String kind = PaperKind.GENERAL_LAW.name();
    private String field = "";
    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private int allowedMinutes;
    private int entryClosesMinutes;
    private int passPercent;
    private String rule = MultipleChoiceRule.ALL_OR_NOTHING.name();
    private int singleCount;
    private int singleMarks = 1;
    private int multipleCount;
    private int multipleMarks = 1;
    private int trueFalseCount;
    private int trueFalseMarks = 1;
    private int easyPercent;
    private int mediumPercent;
    private int hardPercent;

    /** Starts from the place's policy, tomorrow at nine. */
    DraftRoundForm(RoundDefaults defaults, LocalDateTime tomorrowAtNine) {
        opensAt = tomorrowAtNine;
        closesAt = tomorrowAtNine.plusHours(2);
        allowedMinutes = defaults.allowedMinutes();
        entryClosesMinutes = defaults.entryClosesMinutes();
        passPercent = defaults.passPercent();
        easyPercent = defaults.blueprint().shares().easyPercent();
        mediumPercent = defaults.blueprint().shares().mediumPercent();
        hardPercent = defaults.blueprint().shares().hardPercent();
        defaults.blueprint().sections().forEach(this::startFrom);
    }

    private void startFrom(BlueprintSection section) {
        switch (section.type()) {
            case SINGLE -> {
                singleCount = section.count();
                singleMarks = section.marksEach();
            }
            case MULTIPLE -> {
                multipleCount = section.count();
                multipleMarks = section.marksEach();
            }
            case TRUE_FALSE -> {
                trueFalseCount = section.count();
                trueFalseMarks = section.marksEach();
            }
        }
    }

    RoundPlan plan(Scope scope) {
        var chosenKind = PaperKind.valueOf(kind);
        return new RoundPlan(
                title.strip(),
                chosenKind,
                chosenKind == PaperKind.GENERAL_LAW ? "" : field,
                scope,
                new SittingWindow(
                        opensAt.atZone(ClockProducer.ZONE).toInstant(),
                        closesAt.atZone(ClockProducer.ZONE).toInstant(),
                        Duration.ofMinutes(allowedMinutes),
                        Duration.ofMinutes(entryClosesMinutes)),
                passPercent,
                MultipleChoiceRule.valueOf(rule),
                new Blueprint(
                        sections(), new DifficultyShares(easyPercent, mediumPercent, hardPercent)));
    }

    /** A type of which zero questions are wanted is left out. */
    private List<BlueprintSection> sections() {
        var sections = new ArrayList<BlueprintSection>();
        add(sections, QuestionType.SINGLE, singleCount, singleMarks);
        add(sections, QuestionType.MULTIPLE, multipleCount, multipleMarks);
        add(sections, QuestionType.TRUE_FALSE, trueFalseCount, trueFalseMarks);
        return sections;
    }

    private static void add(
            List<BlueprintSection> sections, QuestionType type, int count, int marks) {
        if (count != 0) {
            sections.add(new BlueprintSection(type, count, marks));
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field == null ? "" : field; // so Faces calls the empty choice
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public int getAllowedMinutes() {
        return allowedMinutes;
    }

    public void setAllowedMinutes(int allowedMinutes) {
        this.allowedMinutes = allowedMinutes;
    }

    public int getEntryClosesMinutes() {
        return entryClosesMinutes;
    }

    public void setEntryClosesMinutes(int entryClosesMinutes) {
        this.entryClosesMinutes = entryClosesMinutes;
    }

    public int getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(int passPercent) {
        this.passPercent = passPercent;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public int getEasyPercent() {
        return easyPercent;
    }

    public void setEasyPercent(int easyPercent) {
        this.easyPercent = easyPercent;
    }

    public int getMediumPercent() {
        return mediumPercent;
    }

    public void setMediumPercent(int mediumPercent) {
        this.mediumPercent = mediumPercent;
    }

    public int getHardPercent() {
        return hardPercent;
    }

    public void setHardPercent(int hardPercent) {
        this.hardPercent = hardPercent;
    }

    public int getSingleCount() {
        return singleCount;
    }

    public void setSingleCount(int singleCount) {
        this.singleCount = singleCount;
    }

    public int getSingleMarks() {
        return singleMarks;
    }

    public void setSingleMarks(int singleMarks) {
        this.singleMarks = singleMarks;
    }

    public int getMultipleCount() {
        return multipleCount;
    }

    public void setMultipleCount(int multipleCount) {
        this.multipleCount = multipleCount;
    }

    public int getMultipleMarks() {
        return multipleMarks;
    }

    public void setMultipleMarks(int multipleMarks) {
        this.multipleMarks = multipleMarks;
    }

    public int getTrueFalseCount() {
        return trueFalseCount;
    }

    public void setTrueFalseCount(int trueFalseCount) {
        this.trueFalseCount = trueFalseCount;
    }

    public int getTrueFalseMarks() {
        return trueFalseMarks;
    }

    public void setTrueFalseMarks(int trueFalseMarks) {
        this.trueFalseMarks = trueFalseMarks;
    }
}
