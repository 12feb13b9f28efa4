package cn.zhizheng.people;

import cn.zhizheng.organisation.AgencyId;
import java.time.LocalDate;

/**
 * What other rooms may know of a person. The ID number only masked.
 *
 * @param staffNo number in the agency's roster, unique in the deployment
 * @param post title of the post held
 * @param inEnforcementPost whether the post is an enforcement post (domain 3.3)
 * @param inService whether the person works for the agency now
 */
public record PersonView(
        PersonId id,
        String name,
        String staffNo,
        String maskedIdNumber,
        LocalDate bornOn,
        AgencyId agencyId,
        String post,
        boolean inEnforcementPost,
        EstablishmentType establishment,
        boolean inService) {}
