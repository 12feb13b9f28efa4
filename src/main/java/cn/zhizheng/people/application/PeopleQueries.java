package cn.zhizheng.people.application;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonView;
import cn.zhizheng.people.persistence.PersonRepository;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers other rooms. */
@ApplicationScoped
@Transactional
@OpenToEveryone(
        because = "asked by use cases of other rooms, which have checked the right and the place")
public class PeopleQueries implements PeopleDirectory {

    @Inject PersonRepository people;
    @Inject Clock clock;

    @Override
    public PersonView person(PersonId id) {
        return people.require(id).viewOn(LocalDate.now(clock));
    }

    @Override
    public Map<PersonId, PersonView> people(Collection<PersonId> ids) {
        var today = LocalDate.now(clock);
        return people.findAll(ids).stream()
                .map(person -> person.viewOn(today))
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    @Override
    public List<PersonView> staffOf(AgencyId agency) {
        var today = LocalDate.now(clock);
        return people.findStaffOf(agency).stream().map(person -> person.viewOn(today)).toList();
    }

    @Override
    public Optional<byte[]> photo(PersonId id) {
        return people.require(id).photo();
    }
}
