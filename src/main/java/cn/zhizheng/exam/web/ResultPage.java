package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.ResultQueries;
import cn.zhizheng.exam.application.ResultView;
import cn.zhizheng.exam.application.ResultView.ReviewedQuestion;
import cn.zhizheng.platform.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Score and every question with its right answer; the filter stands in the address. */
@Named
@RequestScoped
public class ResultPage {

    private static final String NOT_RIGHT = "wrong";

    @Inject ResultQueries queries;
    @Inject Language language;

    private String ref;
    private String show = "";
    private ResultView result;

    public void load() {
        result = queries.result(ref);
    }

    public ResultView getResult() {
        return result;
    }

    public boolean isFiltered() {
        return NOT_RIGHT.equals(show);
    }

    public List<ReviewedQuestion> getQuestions() {
        return result.questions().stream()
                .filter(question -> !isFiltered() || !question.isRight())
                .toList();
    }

    /** Numbers of the cited articles, as the language joins them. */
    public String articles(ReviewedQuestion question) {
        return String.join(language.isEnglish() ? ", " : "、", question.articles());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
