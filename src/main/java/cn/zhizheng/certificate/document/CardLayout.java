package cn.zhizheng.certificate.document;

import cn.zhizheng.certificate.document.Mark.Align;
import cn.zhizheng.certificate.document.Mark.Ink;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The plastic card of 85.6 by 54 millimetres, both sides (domain 3.2): photo, name, unit, number
 * and QR code in front; name of the card, supervision line and validity behind. Where the national
 * card bears the emblem stands a plain rosette.
 */
public final class CardLayout {

    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final Box ALL = new Box(0, 0, WIDTH, HEIGHT);

    private final ResourceBundle texts;

    /**
     * @param texts the Chinese bundle of this room
     */
    public CardLayout(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Front, then back. */
    public List<CardFace> faces(PrintedCertificate certificate) {
        return List.of(front(certificate), back(certificate));
    }

    private CardFace front(PrintedCertificate certificate) {
        return new CardFace(
                WIDTH,
                HEIGHT,
                List.of(
                        new Mark.Panel(ALL, Ink.WHITE),
                        new Mark.Waves(ALL, Ink.WAVE_BLUE),
                        new Mark.Panel(new Box(0, 0, WIDTH, 9), Ink.NAVY),
                        new Mark.Text(
                                new Box(5, 0.5, 75.6, 8),
                                certificate.title(),
                                13,
                                8,
                                Align.CENTRE,
                                true,
                                Ink.WHITE),
                        new Mark.Panel(new Box(4.6, 12.6, 22.8, 27.9), Ink.WHITE),
                        new Mark.Picture(new Box(5, 13, 22, 27.1), certificate.photoJpeg()),
                        new Mark.Frame(new Box(4.6, 12.6, 22.8, 27.9), Ink.WAVE_BLUE, 0.15),
                        label(30.5, 12.5, "print.name"),
                        strong(new Box(39, 11, 43, 8), certificate.holderName(), 13),
                        label(30.5, 20.9, "print.agency"),
                        value(new Box(39, 19.6, 43, 8), certificate.agencyName(), 9.5),
                        label(30.5, 30.5, "print.number"),
                        strong(new Box(30.5, 34, 28.5, 5.5), certificate.number(), 10.5),
                        label(30.5, 40.6, "print.fields"),
                        value(new Box(30.5, 44, 28.5, 7.5), certificate.fields(), 8),
                        new Mark.QrCode(
                                new Box(60.6, 28.6, 22.4, 22.4), certificate.verificationAddress()),
                        new Mark.Text(
                                new Box(4.6, 42, 22.8, 9),
                                texts.getString("print.scan"),
                                6,
                                4,
                                Align.CENTRE,
                                false,
                                Ink.GREY)));
    }

    private CardFace back(PrintedCertificate certificate) {
        return new CardFace(
                WIDTH,
                HEIGHT,
                List.of(
                        new Mark.Panel(ALL, Ink.WHITE),
                        new Mark.Waves(ALL, Ink.WAVE_BLUE),
                        new Mark.Rosette(new Box(35.3, 3.5, 15, 15), Ink.NAVY),
                        new Mark.Text(
                                new Box(4, 19.5, 77.6, 8),
                                texts.getString("print.country") + certificate.title(),
                                15,
                                8,
                                Align.CENTRE,
                                true,
                                Ink.NAVY),
                        new Mark.Text(
                                new Box(4, 27.5, 77.6, 5),
                                texts.getString("print.english"),
                                8.5,
                                6,
                                Align.CENTRE,
                                false,
                                Ink.NAVY),
                        new Mark.Text(
                                new Box(4, 35, 77.6, 6),
                                certificate.producedUnder() + texts.getString("print.produced"),
                                9.5,
                                5,
                                Align.CENTRE,
                                false,
                                Ink.BLACK),
                        new Mark.Text(
                                new Box(4, 41, 77.6, 5),
                                texts.getString("print.validity")
                                        + " "
                                        + certificate.validFrom()
                                        + texts.getString("print.until")
                                        + certificate.validTo(),
                                8,
                                5,
                                Align.CENTRE,
                                false,
                                Ink.BLACK),
                        new Mark.Text(
                                new Box(4, 46, 77.6, 5),
                                texts.getString("print.bureau") + " " + certificate.bureauName(),
                                8,
                                5,
                                Align.CENTRE,
                                false,
                                Ink.BLACK)));
    }

    private Mark label(double x, double y, String key) {
        return new Mark.Text(
                new Box(x, y, 14, 4), texts.getString(key), 6.5, 5, Align.LEFT, false, Ink.GREY);
    }

    private static Mark strong(Box box, String text, double largestPt) {
        return new Mark.Text(box, text, largestPt, 3.5, Align.LEFT, true, Ink.BLACK);
    }

    private static Mark value(Box box, String text, double largestPt) {
        return new Mark.Text(box, text, largestPt, 3.5, Align.LEFT, false, Ink.BLACK);
    }
}
