package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.application.CertificateQueries;
import cn.zhizheng.certificate.application.CertificateRow;
import cn.zhizheng.certificate.domain.CertificateStanding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The register as far as the reader may read it, a page at a time; the search stands in the
 * address, so that it can be shared.
 */
@Named
@RequestScoped
public class CertificatesPage {

    private static final int ROWS = 20;
    private static final int LONGEST_TEXT = 100;

    @Inject CertificateQueries queries;

    private String text = "";
    private String standing = "";
    private int page = 1;
    private int total;
    private List<CertificateRow> rows = List.of();

    public void load() {
        total = queries.count(text, wantedStanding());
        rows = queries.find(text, wantedStanding(), (Math.max(page, 1) - 1) * ROWS, ROWS);
    }

    public List<CertificateStanding> getStandings() {
        return List.of(CertificateStanding.values());
    }

    public boolean isMore() {
        return (long) page * ROWS < total;
    }

    /** The search as it stands in the address, for the links to other pages of it. */
    public String getSearchInAddress() {
        return "standing=" + standing + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is no standing means all: it came out of the address. */
    private Optional<CertificateStanding> wantedStanding() {
        return Arrays.stream(CertificateStanding.values())
                .filter(known -> known.name().equals(standing))
                .findFirst();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing == null ? "" : standing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getTotal() {
        return total;
    }

    public List<CertificateRow> getRows() {
        return rows;
    }
}
