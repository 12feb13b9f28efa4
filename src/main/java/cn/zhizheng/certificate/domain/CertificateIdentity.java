package cn.zhizheng.certificate.domain;

import cn.zhizheng.certificate.CertificateNumber;

/**
 * By what a certificate is found and proven.
 *
 * @param code 128 random bits, the only way in from the QR code (SEC-42)
 * @param statement the signed statement that the QR code carries
 */
public record CertificateIdentity(CertificateNumber number, String code, String statement) {}
