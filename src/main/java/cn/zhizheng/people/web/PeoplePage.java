package cn.zhizheng.people.web;

import cn.zhizheng.people.application.RosterQueries;
import cn.zhizheng.people.application.RosterQueries.RosterFilter;
import cn.zhizheng.people.application.RosterQueries.RosterRow;
import cn.zhizheng.people.application.RosterQueries.UnitRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The roster; what is searched for and the page stand in the address. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int ROWS = 50;

    /** So many agencies are a table; more of them are folded away. */
    private static final int UNITS_AT_A_GLANCE = 12;

    @Inject RosterQueries roster;

    private String text = "";
    private String place = "";
    private String unit = "";
    private int page = 1;
    private long total;
    private List<RosterRow> rows = List.of();
    private List<UnitRow> units = List.of();

    public void load() {
        var filter = new RosterFilter(text, place, unit);
        units = roster.units();
        total = roster.count(filter);
        page = Math.max(1, Math.min(page, getPages()));
        rows = roster.page(filter, (page - 1) * ROWS, ROWS);
    }

    public int getPages() {
        return (int) Math.max(1, (total + ROWS - 1) / ROWS);
    }

    public boolean isFiltered() {
        return !text.isBlank() || !unit.isEmpty();
    }

    public boolean isManyUnits() {
        return units.size() > UNITS_AT_A_GLANCE;
    }

    public long getInService() {
        return units.stream().mapToLong(UnitRow::inService).sum();
    }

    public long getAccounts() {
        return units.stream().mapToLong(UnitRow::accounts).sum();
    }

    /** Address of another page of the same search. */
    public String address(int otherPage) {
        return "/people/people.xhtml?page="
                + otherPage
                + "&text="
                + encoded(text)
                + of(place, unit);
    }

    /** Address of the people of one agency. */
    public String addressOf(UnitRow row) {
        return "/people/people.xhtml?page=1" + of(row.place(), row.name());
    }

    private static String of(String place, String unit) {
        return unit.isEmpty() ? "" : "&place=" + encoded(place) + "&unit=" + encoded(unit);
    }

    /** For an address: staff numbers may be written in Chinese. */
    public String encodedNo(RosterRow row) {
        return encoded(row.staffNo());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
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

    public List<RosterRow> getRows() {
        return rows;
    }

    public List<UnitRow> getUnits() {
        return units;
    }
}
