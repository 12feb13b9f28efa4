package cn.zhizheng.questionbank.web;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionView;
import cn.zhizheng.questionbank.application.QuestionQueries;
import cn.zhizheng.questionbank.application.QuestionQueries.Filter;
import cn.zhizheng.questionbank.application.QuestionQueries.LawCount;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The bank as a list; what it is narrowed to stands in the address, so that it can be shared. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {

    @Inject QuestionQueries queries;

    private String subject = "";
    private String law = "";
    private String type = "";
    private String difficulty = "";
    private String text = "";
    private final LazyDataModel<QuestionView> questions = new Questions();
    private transient List<LawCount> counts;

    /** Read page by page, as the table asks. */
    private class Questions extends LazyDataModel<QuestionView> {

        @Override
        public int count(Map<String, FilterMeta> unused) {
            return (int) queries.count(filter());
        }

        @Override
        public List<QuestionView> load(
                int first,
                int pageSize,
                Map<String, SortMeta> unusedOrder,
                Map<String, FilterMeta> unusedFilters) {
            return queries.list(filter(), first, pageSize);
        }
    }

    private Filter filter() {
        return new Filter(
                subject,
                law,
                constant(QuestionType.values(), type),
                constant(Difficulty.values(), difficulty),
                text);
    }

    /** What the address names; anything else narrows nothing. */
    private static <T extends Enum<T>> Optional<T> constant(T[] constants, String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    public LazyDataModel<QuestionView> getQuestions() {
        return questions;
    }

    public List<LawCount> getCounts() {
        if (counts == null) {
            counts = queries.countsByLaw();
        }
        return counts;
    }

    public List<String> getLaws() {
        return getCounts().stream().map(LawCount::law).distinct().toList();
    }

    public long getTotal() {
        return getCounts().stream().mapToLong(LawCount::total).sum();
    }

    public long getSingle() {
        return getCounts().stream().mapToLong(LawCount::single).sum();
    }

    public long getMultiple() {
        return getCounts().stream().mapToLong(LawCount::multiple).sum();
    }

    public long getTrueFalse() {
        return getCounts().stream().mapToLong(LawCount::trueFalse).sum();
    }

    public QuestionType[] getTypes() {
        return QuestionType.values();
    }

    public Difficulty[] getDifficulties() {
        return Difficulty.values();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = orEmpty(subject);
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = orEmpty(law);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = orEmpty(type);
    }

    public String getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(String difficulty) {
        this.difficulty = orEmpty(difficulty);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = orEmpty(text);
    }

    private static String orEmpty(String parameter) {
        return parameter == null ? "" : parameter;
    }
}
