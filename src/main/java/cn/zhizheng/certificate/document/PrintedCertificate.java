package cn.zhizheng.certificate.document;

/**
 * What is printed, ready as text.
 *
 * @param title name of the kind of certificate, such as 行政执法证
 * @param fields names of the fields, joined
 * @param producedUnder government under whose supervision it is made
 * @param verificationAddress what the QR code holds
 */
public record PrintedCertificate(
        String title,
        String number,
        String holderName,
        String agencyName,
        String fields,
        String area,
        String bureauName,
        String producedUnder,
        String validFrom,
        String validTo,
        String grantedOn,
        String legalBasis,
        String verificationAddress,
        byte[] photoJpeg) {}
