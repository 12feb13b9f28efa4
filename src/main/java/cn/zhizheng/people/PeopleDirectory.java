package cn.zhizheng.people;

import cn.zhizheng.organisation.AgencyId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What other rooms may ask about people. Checks no permission: whoever asks has already been let
 * in.
 */
public interface PeopleDirectory {

    /**
     * @throws cn.zhizheng.platform.NotFoundException if there is no such person
     */
    PersonView person(PersonId id);

    /** Several at once; unknown ids are left out. */
    Map<PersonId, PersonView> people(Collection<PersonId> ids);

    /** Everybody in service of an agency, by staff number. */
    List<PersonView> staffOf(AgencyId agency);

    /** The person's photo as stored, JPEG; empty if none was given. */
    Optional<byte[]> photo(PersonId id);
}
