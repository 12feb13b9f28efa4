package cn.zhizheng.people.application;

import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.domain.AccountStatus;
import cn.zhizheng.people.persistence.RosterLine;
import cn.zhizheng.people.persistence.RosterSearch;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is on the roster of my part of the tree (PEOPLE-01). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class RosterQueries {

    @Inject RosterSearch search;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /** What the list shows of an account. */
    public enum AccountState {
        NONE,
        FIRST_PASSWORD,
        OPEN,
        CLOSED
    }

    /** One person of the list; the ID number only masked. */
    public record RosterRow(
            String name,
            String staffNo,
            String maskedIdNumber,
            String unit,
            EstablishmentType establishment,
            boolean inService,
            AccountState account) {}

    /**
     * One agency with how many people it has.
     *
     * @param place path of its jurisdiction
     */
    public record UnitRow(
            String name, String jurisdictionName, String place, long inService, long accounts) {}

    /**
     * Which people are asked for.
     *
     * @param text part of a name or staff number; empty for all
     * @param place path of a jurisdiction, and
     * @param unit name of one of its agencies; both empty for all agencies
     */
    public record RosterFilter(String text, String place, String unit) {}

    /** By staff number. */
    public List<RosterRow> page(RosterFilter filter, int first, int most) {
        var today = LocalDate.now(clock);
        var parts = partsFor(filter);
        if (parts.isEmpty()) {
            return List.of();
        }
        var agencies =
                agencies().stream()
                        .collect(
                                Collectors.toMap(
                                        agency -> agency.id().value(), Function.identity()));
        return search.findPage(parts, filter.text(), today, first, most).stream()
                .map(line -> row(line, agencies))
                .toList();
    }

    public long count(RosterFilter filter) {
        var parts = partsFor(filter);
        return parts.isEmpty() ? 0 : search.count(parts, filter.text());
    }

    /** All agencies of my part of the tree. */
    public List<UnitRow> units() {
        var parts = myParts();
        var inService = search.countInServiceByAgency(parts, LocalDate.now(clock));
        var accounts = search.countOpenAccountsByAgency(parts);
        return agencies().stream()
                .map(
                        agency ->
                                new UnitRow(
                                        agency.name(),
                                        agency.jurisdictionName(),
                                        agency.jurisdiction().path(),
                                        inService.getOrDefault(agency.id().value(), 0L),
                                        accounts.getOrDefault(agency.id().value(), 0L)))
                .toList();
    }

    /** All agencies into whose roster I may enter people. */
    public List<AgencyView> agencies() {
        return myParts().stream()
                .flatMap(part -> organisation.agenciesIn(part).stream())
                .distinct()
                .sorted(
                        Comparator.comparing((AgencyView agency) -> agency.jurisdiction().path())
                                .thenComparing(AgencyView::name))
                .toList();
    }

    private List<Scope> partsFor(RosterFilter filter) {
        if (filter.unit().isEmpty()) {
            return myParts();
        }
        return agencies().stream()
                .filter(agency -> agency.jurisdiction().path().equals(filter.place()))
                .filter(agency -> agency.name().equals(filter.unit()))
                .map(AgencyView::scope)
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new NotFoundException("agency"));
    }

    private List<Scope> myParts() {
        return currentUser.scopesOf(Permission.MANAGE_PEOPLE).stream().distinct().toList();
    }

    private static RosterRow row(RosterLine line, Map<Long, AgencyView> agencies) {
        return new RosterRow(
                line.name(),
                line.staffNo(),
                line.maskedIdNumber(),
                agencies.get(line.agencyId()).name(),
                line.establishment(),
                line.isInService(),
                line.accountStatus()
                        .map(status -> stateOf(status, line.awaitsNewPassword()))
                        .orElse(AccountState.NONE));
    }

    static AccountState stateOf(AccountStatus status, boolean awaitsNewPassword) {
        return switch (status) {
            case OPEN -> awaitsNewPassword ? AccountState.FIRST_PASSWORD : AccountState.OPEN;
            case CLOSED -> AccountState.CLOSED;
        };
    }
}
