package cn.zhizheng.certificate.domain;

import cn.zhizheng.certificate.CertificateKind;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.Scope;
import java.util.List;

/**
 * What a certificate says, copied on the day of the grant: a later change of name or agency makes a
 * new certificate and does not reword an old one.
 *
 * @param scope place of the agency in the tree
 * @param area territory in which the holder may enforce
 * @param bureauScope place of the issuing bureau in the tree
 * @param producedUnder the "made under supervision of" line (监制)
 */
public record CertificateContent(
        CertificateKind kind,
        PersonId holder,
        String holderName,
        AgencyId agency,
        String agencyName,
        Scope scope,
        List<String> fieldCodes,
        String area,
        String bureauName,
        Scope bureauScope,
        String producedUnder) {

    public CertificateContent {
        fieldCodes = List.copyOf(fieldCodes);
    }
}
