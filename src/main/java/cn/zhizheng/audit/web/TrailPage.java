package cn.zhizheng.audit.web;

import cn.zhizheng.audit.application.AuditQueries;
import cn.zhizheng.audit.application.AuditQueries.AuditRow;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The trail, newest first; the page and the search stand in the address, so that a finding can be
 * shared.
 */
@Named
@RequestScoped
public class TrailPage {

    private static final int ROWS = 50;

    @Inject AuditQueries queries;
    @Inject FlashMessages flash;
    @Inject Language language;

    private String text = "";
    private int page = 1;
    private long total;
    private List<AuditRow> rows = List.of();

    public void load() {
        total = queries.count(text);
        rows = queries.newestFirst(text, (Math.max(page, 1) - 1) * ROWS, ROWS);
    }

    public String verify() {
        var broken = queries.firstBrokenPosition();
        if (broken.isPresent()) {
            throw new BusinessRuleException("error.audit.chain-broken", broken.getAsLong());
        }
        flash.success("audit", "trail.sound", queries.length());
        return "/audit/trail?faces-redirect=true";
    }

    /**
     * The act in the reader's language; a test holds every event of the portal to having a word.
     */
    public String word(AuditRow row) {
        return wordFor("act.", row.act());
    }

    /** The roles in the reader's language. */
    public String roles(AuditRow row) {
        return Arrays.stream(row.roles().split(","))
                .map(role -> wordFor("role.", role))
                .collect(Collectors.joining(" · "));
    }

    /** Old rows may name what this version has no word for; the trail is shown all the same. */
    private String wordFor(String prefix, String constant) {
        var words = Sentences.bundle("audit", language.getLocale());
        var key = prefix + constant;
        return words.containsKey(key) ? words.getString(key) : constant;
    }

    public boolean isMore() {
        return (long) page * ROWS < total;
    }

    public String getTextInAddress() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getTotal() {
        return total;
    }

    public List<AuditRow> getRows() {
        return rows;
    }
}
