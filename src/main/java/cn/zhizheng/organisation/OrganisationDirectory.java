package cn.zhizheng.organisation;

import cn.zhizheng.platform.security.Scope;
import java.time.LocalDate;
import java.util.List;

/**
 * What other rooms may ask about the tree. Checks no permission: whoever asks has already been let
 * in.
 */
public interface OrganisationDirectory {

    /**
     * @throws cn.zhizheng.platform.NotFoundException if there is no such agency
     */
    AgencyView agency(AgencyId id);

    /** All agencies inside a part of the tree, by name. */
    List<AgencyView> agenciesIn(Scope scope);

    /**
     * The bureau that serves a place: the nearest one on the way up the tree.
     *
     * @throws cn.zhizheng.platform.NotFoundException if nobody serves it
     */
    BureauView bureauOf(Scope place);

    /** All jurisdictions inside a part of the tree, the part itself included; parents first. */
    List<JurisdictionView> jurisdictionsIn(Scope part);

    /** The jurisdiction's own name. */
    String jurisdictionName(Scope jurisdiction);

    /** All fields of enforcement in their fixed order. */
    List<FieldView> fields();

    /**
     * @throws cn.zhizheng.platform.NotFoundException if the code is unknown
     */
    FieldView field(String code);

    /** The value that holds in a place on a date: set nearest up the tree, else the default. */
    String policy(PolicyKey key, Scope place, LocalDate on);

    /** {@link #policy} for whole numbers. */
    default int number(PolicyKey key, Scope place, LocalDate on) {
        return Integer.parseInt(policy(key, place, on));
    }
}
