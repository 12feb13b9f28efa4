package cn.zhizheng.questionbank.domain;

import java.time.LocalDate;

/**
 * One edition of one statute, as a question cites it.
 *
 * @param law short name, such as 行政处罚法
 * @param adoptedOn names the edition: the day of its adoption or of its last amendment
 * @param effectiveOn the day that the text's own last article names
 * @param articleCount how many articles it has, numbered from 1 without a gap
 * @param title full title, such as 中华人民共和国行政处罚法
 */
public record StatuteEdition(
        String law, LocalDate adoptedOn, LocalDate effectiveOn, int articleCount, String title) {}
