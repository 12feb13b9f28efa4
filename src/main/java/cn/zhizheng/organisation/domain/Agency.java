package cn.zhizheng.organisation.domain;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A body that enforces: a department, a township government, an organisation authorised by law. It
 * belongs to one jurisdiction and keeps its officers' roster through its own administrator.
 */
@Entity
@Table(name = "organisation_agency")
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_agency_seq")
    @SequenceGenerator(
            name = "organisation_agency_seq",
            sequenceName = "organisation_agency_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath;

    @Column(name = "jurisdiction_name")
    private String jurisdictionName;

    protected Agency() {}

    public Agency(String name, AgencyKind kind, Jurisdiction jurisdiction) {
        this.name = name;
        this.kind = kind;
        this.jurisdictionPath = jurisdiction.scope().path();
        this.jurisdictionName = jurisdiction.name();
    }

    public AgencyId agencyId() {
        return new AgencyId(id);
    }

    public AgencyKind kind() {
        return kind;
    }

    public AgencyView view() {
        return new AgencyView(
                agencyId(), name, jurisdictionName, new Scope(jurisdictionPath).agency(id));
    }
}
