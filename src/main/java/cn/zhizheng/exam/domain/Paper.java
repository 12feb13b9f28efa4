package cn.zhizheng.exam.domain;

import cn.zhizheng.questionbank.QuestionVersionId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The paper one candidate drew, frozen with its question versions and the order in which questions
 * and options are shown. Numbers run from 1 in the order shown.
 */
public record Paper(List<PaperItem> items) {

    public Paper {
        items = List.copyOf(items);
        if (items.stream().map(PaperItem::question).distinct().count() < items.size()) {
            throw new IllegalArgumentException("a question stands twice in the paper");
        }
    }

    public int questions() {
        return items.size();
    }

    public int marks() {
        return items.stream().mapToInt(PaperItem::marks).sum();
    }

    public PaperItem item(int no) {
        return items.get(no - 1);
    }

    public List<QuestionVersionId> versions() {
        return items.stream().map(PaperItem::question).toList();
    }

    /** As kept in a column: {@code 4711:S:CADB:1;4712:T:AB:1}. */
    public String compact() {
        return items.stream().map(PaperItem::compact).collect(Collectors.joining(";"));
    }

    public static Paper parse(String compact) {
        return new Paper(Arrays.stream(compact.split(";")).map(PaperItem::parse).toList());
    }
}
