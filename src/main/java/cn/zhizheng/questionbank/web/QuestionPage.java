package cn.zhizheng.questionbank.web;

import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import cn.zhizheng.questionbank.QuestionView;
import cn.zhizheng.questionbank.application.QuestionQueries;
import cn.zhizheng.questionbank.application.QuestionQueries.QuestionDetail;
import cn.zhizheng.questionbank.application.QuestionQueries.VersionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** One question with key, explanation and history. */
@Named
@RequestScoped
public class QuestionPage {

    private static final String SYSTEM = "system:";

    @Inject QuestionQueries queries;
    @Inject Language language;

    private String code = "";
    private QuestionDetail detail;

    /** An option under its original letter. */
    public record OptionLine(String letter, String text, boolean right) {}

    public void load() {
        detail = queries.question(code);
    }

    public QuestionDetail getDetail() {
        return detail;
    }

    public QuestionView getCurrent() {
        return detail.current();
    }

    public List<OptionLine> getOptions() {
        return optionsOf(detail.current());
    }

    /** Without the current one, which stands above. */
    public List<VersionView> getEarlier() {
        return detail.versions().subList(1, detail.versions().size());
    }

    public VersionView getNewest() {
        return detail.versions().get(0);
    }

    /** The account that brought the version, or that it came with the portal. */
    public String authorOf(VersionView version) {
        return version.importedBy().startsWith(SYSTEM)
                ? Sentences.of("questionbank", "question.system", List.of(), language.getLocale())
                : version.importedBy();
    }

    public List<OptionLine> optionsOf(QuestionView question) {
        return IntStream.range(0, question.options().size())
                .mapToObj(at -> optionLine(question, at))
                .toList();
    }

    private static OptionLine optionLine(QuestionView question, int at) {
        var letter = String.valueOf((char) ('A' + at));
        return new OptionLine(letter, question.options().get(at), question.key().contains(letter));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
