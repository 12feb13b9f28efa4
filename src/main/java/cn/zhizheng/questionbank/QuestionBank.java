package cn.zhizheng.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What other rooms may ask for. Checks no permission: whoever asks has already been let in, and
 * must not hand the key to a candidate who is still writing.
 */
public interface QuestionBank {

    /**
     * The current version of every question of the subjects, by code: what a paper may be drawn
     * from.
     *
     * @param subjects folders of the bank, such as {@code general}
     */
    List<PoolItem> pool(Set<String> subjects);

    /**
     * The wordings behind the ids, current or not.
     *
     * @throws cn.zhizheng.platform.NotFoundException if one of them was never in the bank
     */
    Map<QuestionVersionId, QuestionView> questions(Collection<QuestionVersionId> ids);
}
