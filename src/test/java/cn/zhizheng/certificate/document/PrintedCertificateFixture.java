package cn.zhizheng.certificate.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;

/** A certificate ready for printing, of an invented person. */
final class PrintedCertificateFixture {

    static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("cn.zhizheng.certificate.messages", Locale.CHINESE);
    static final String ADDRESS =
            "https://zfz.example.cn/v/eyJhbGciOiJFZERTQSIsImtpZCI6ImMxIiwidHlwIjoiemhpemhlbmctY2VydCJ9."
                    + "eyJjIjoiQUFBQUFBQUFBQUFBQUFBQUFBQUFBQSIsIm4iOiI5OTAwMDAwMDAwMSIsImUiOiIyMDMxMTEyMiJ9."
                    + "x".repeat(86);

    private static final PdfRenderer RENDERER = new PdfRenderer();

    static {
        RENDERER.font = new PrintFont();
    }

    private PrintedCertificateFixture() {}

    static PrintedCertificate named(String holderName, String agencyName) {
        return new PrintedCertificate(
                "行政执法证",
                "99000000001",
                holderName,
                agencyName,
                "城市管理、农业农村",
                "清溪县",
                "清溪县司法局",
                "示例省人民政府",
                "2026年11月23日",
                "2031年11月22日",
                "2026年11月23日",
                "《中华人民共和国行政处罚法》第四十二条、第五十五条",
                ADDRESS,
                portrait());
    }

    static byte[] card(PrintedCertificate certificate) {
        return render(new CardLayout(TEXTS).faces(certificate));
    }

    static byte[] a4(PrintedCertificate certificate) {
        return render(new A4Layout(TEXTS).faces(certificate));
    }

    static byte[] render(List<CardFace> faces) {
        return RENDERER.render(faces, "行政执法证 99000000001", AT);
    }

    /** A head and shoulders of 358 by 441 pixels. */
    private static byte[] portrait() {
        var image = new BufferedImage(358, 441, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 358, 441);
        pen.setColor(new Color(0x38, 0x4A, 0x66));
        pen.fillOval(109, 90, 140, 170);
        pen.fillOval(29, 290, 300, 320);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
