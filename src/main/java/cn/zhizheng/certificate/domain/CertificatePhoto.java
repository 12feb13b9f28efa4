package cn.zhizheng.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The portrait as it was on the day of the grant; apart, so that lists do not carry pictures. */
@Entity
@Table(name = "certificate_photo")
public class CertificatePhoto {

    @Id
    @Column(name = "certificate_id")
    private long certificateId;

    private byte[] jpeg;

    protected CertificatePhoto() {}

    public CertificatePhoto(Certificate certificate, byte[] jpeg) {
        this.certificateId = certificate.id();
        this.jpeg = jpeg.clone();
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }
}
