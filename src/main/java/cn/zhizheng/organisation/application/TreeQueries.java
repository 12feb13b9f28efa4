package cn.zhizheng.organisation.application;

import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.JurisdictionView;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.organisation.domain.Agency;
import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.organisation.domain.Jurisdiction;
import cn.zhizheng.organisation.domain.JusticeBureau;
import cn.zhizheng.organisation.domain.PolicyParameter;
import cn.zhizheng.organisation.persistence.OrganisationRepository;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an administrator reads of the own part of the tree. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_ORGANISATION)
public class TreeQueries {

    @Inject OrganisationRepository organisations;
    @Inject ManagedPlaces places;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /**
     * One line of the tree.
     *
     * @param depth 0 for the top of what is shown
     */
    public record TreeRow(
            String path,
            String code,
            String name,
            JurisdictionTier tier,
            int depth,
            long agencies) {}

    /** One agency of a place. */
    public record AgencyRow(String name, AgencyKind kind) {}

    /**
     * A number that applies in a place today, and why.
     *
     * @param setIn name of the place that decided; empty where the default holds
     * @param startedOn null where the default holds
     * @param source document that decided; empty where the default holds
     * @param next what the place itself has decided for later
     */
    public record PolicyRow(
            PolicyKey key,
            String value,
            String setIn,
            LocalDate startedOn,
            String source,
            List<NextValue> next) {}

    /** A value that is to hold from a coming day on. */
    public record NextValue(String value, LocalDate startedOn) {}

    /**
     * A place with everything that hangs on it.
     *
     * @param bureau name of its own bureau; empty if it has none
     */
    public record PlaceFile(
            JurisdictionView place,
            String bureau,
            String complaintPhone,
            String producedUnder,
            List<AgencyRow> agencies,
            List<JurisdictionTier> tiersBelow) {}

    /** All places of my parts of the tree, parents first. */
    public List<TreeRow> tree() {
        return currentUser.scopesOf(Permission.MANAGE_ORGANISATION).stream()
                .distinct()
                .flatMap(part -> rowsOf(part).stream())
                .distinct()
                .toList();
    }

    private List<TreeRow> rowsOf(Scope part) {
        var found = organisations.findJurisdictionsIn(part);
        var counts = organisations.countAgenciesByJurisdiction(part);
        var top = found.stream().mapToInt(TreeQueries::levels).min().orElse(0);
        return found.stream()
                .map(
                        place ->
                                new TreeRow(
                                        place.scope().path(),
                                        place.code(),
                                        place.name(),
                                        place.tier(),
                                        levels(place) - top,
                                        counts.getOrDefault(place.scope().path(), 0L)))
                .toList();
    }

    private static int levels(Jurisdiction place) {
        return (int) place.scope().path().chars().filter(sign -> sign == '/').count();
    }

    /**
     * @throws cn.zhizheng.platform.NotFoundException if there is no such place in my part of the
     *     tree
     */
    public PlaceFile place(Scope scope) {
        var place = places.require(scope);
        var bureau =
                organisations.findBureaus().stream()
                        .map(JusticeBureau::view)
                        .filter(view -> view.scope().equals(scope))
                        .findFirst();
        return new PlaceFile(
                place.view(),
                bureau.map(view -> view.name()).orElse(""),
                bureau.map(view -> view.complaintPhone()).orElse(""),
                bureau.map(view -> view.producedUnder()).orElse(""),
                organisations.findAgenciesOf(scope).stream().map(TreeQueries::row).toList(),
                Arrays.stream(JurisdictionTier.values())
                        .filter(tier -> tier.compareTo(place.tier()) > 0)
                        .toList());
    }

    private static AgencyRow row(Agency agency) {
        return new AgencyRow(agency.view().name(), agency.kind());
    }

    /** Every policy key with what holds in the place today. */
    public List<PolicyRow> policy(Scope scope) {
        var place = places.require(scope);
        var today = LocalDate.now(clock);
        var all = organisations.findPolicies();
        return Arrays.stream(PolicyKey.values())
                .map(key -> policyRow(key, place, all, today))
                .toList();
    }

    private PolicyRow policyRow(
            PolicyKey key, Jurisdiction place, List<PolicyParameter> all, LocalDate today) {
        var ofKey = all.stream().filter(parameter -> parameter.key() == key).toList();
        var next =
                ofKey.stream()
                        .filter(parameter -> parameter.jurisdiction().equals(place.scope()))
                        .filter(parameter -> parameter.startedOn().isAfter(today))
                        .sorted(Comparator.comparing(PolicyParameter::startedOn))
                        .map(later -> new NextValue(later.value(), later.startedOn()))
                        .toList();
        return PolicyParameter.inForce(ofKey, place.scope(), today)
                .map(
                        held ->
                                new PolicyRow(
                                        key,
                                        held.value(),
                                        nameOf(held.jurisdiction()),
                                        held.startedOn(),
                                        held.sourceDocument(),
                                        next))
                .orElseGet(() -> new PolicyRow(key, key.defaultValue(), "", null, "", next));
    }

    private String nameOf(Scope scope) {
        Optional<Jurisdiction> found = organisations.findJurisdiction(scope);
        return found.map(Jurisdiction::name).orElse("");
    }
}
