package cn.zhizheng.organisation.domain;

import cn.zhizheng.organisation.BureauView;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The judicial bureau (司法局) of one jurisdiction: the office that answers for the certificates of
 * its area.
 */
@Entity
@Table(name = "organisation_justice_bureau")
public class JusticeBureau {

    @Id
    @GeneratedValue(
            strategy = GenerationType.SEQUENCE,
            generator = "organisation_justice_bureau_seq")
    @SequenceGenerator(
            name = "organisation_justice_bureau_seq",
            sequenceName = "organisation_justice_bureau_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String name;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath;

    @Column(name = "jurisdiction_name")
    private String jurisdictionName;

    @Column(name = "complaint_phone")
    private String complaintPhone;

    @Column(name = "produced_under")
    private String producedUnder;

    protected JusticeBureau() {}

    public JusticeBureau(
            String name, Jurisdiction jurisdiction, String complaintPhone, String producedUnder) {
        this.name = name;
        this.jurisdictionPath = jurisdiction.scope().path();
        this.jurisdictionName = jurisdiction.name();
        this.complaintPhone = complaintPhone;
        this.producedUnder = producedUnder;
    }

    public BureauView view() {
        return new BureauView(
                name, jurisdictionName, complaintPhone, producedUnder, new Scope(jurisdictionPath));
    }
}
