package cn.zhizheng.organisation;

/** How the first bureau of an empty portal comes to be. */
public interface OrganisationFounding {

    /**
     * A county with its bureau, and the bureau as the agency in which its own people work.
     *
     * @param code division code of the jurisdiction
     * @param name name of the jurisdiction
     * @param producedUnder the supervising government named on the card
     */
    AgencyId foundBureau(
            String code, String name, String bureauName, String phone, String producedUnder);
}
