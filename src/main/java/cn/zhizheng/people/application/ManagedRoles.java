package cn.zhizheng.people.application;

import cn.zhizheng.organisation.JurisdictionView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where an administrator may give and take roles: inside the own part of the tree (PEOPLE-08). */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_PEOPLE)
class ManagedRoles {

    @Inject AccountRepository accounts;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /**
     * Places for which the person may get a role: the own agency, the jurisdictions that it lies
     * in, and what lies below the nearest of them; the widest last.
     */
    List<Scope> placesFor(Person person) {
        var agency = organisation.agency(person.agencyId());
        var places = new ArrayList<Scope>();
        places.add(agency.scope());
        organisation.jurisdictionsIn(Scope.EVERYWHERE).stream()
                .map(JurisdictionView::scope)
                .filter(
                        place ->
                                place.contains(agency.scope())
                                        || agency.jurisdiction().contains(place))
                .sorted(ManagedRoles::nearestFirst)
                .forEach(places::add);
        places.add(Scope.EVERYWHERE);
        return places.stream()
                .filter(place -> currentUser.mayIn(Permission.MANAGE_PEOPLE, place))
                .toList();
    }

    /**
     * @throws BusinessRuleException if the account holds a role beyond my part of the tree
     */
    void requireAllInMyPart(Account account) {
        var today = LocalDate.now(clock);
        accounts.findAppointments(account).stream()
                .filter(appointment -> appointment.holdsOnOrAfter(today))
                .forEach(appointment -> requireInMyPart(appointment.scope()));
    }

    /**
     * @throws BusinessRuleException if the place lies beyond my part of the tree
     */
    void requireInMyPart(Scope place) {
        if (!currentUser.mayIn(Permission.MANAGE_PEOPLE, place)) {
            throw new BusinessRuleException("error.people.role-outside-my-part");
        }
    }

    private static int nearestFirst(Scope one, Scope other) {
        return Integer.compare(other.path().length(), one.path().length());
    }
}
