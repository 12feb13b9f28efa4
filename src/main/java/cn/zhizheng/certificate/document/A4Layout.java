package cn.zhizheng.certificate.document;

import cn.zhizheng.certificate.document.Mark.Align;
import cn.zhizheng.certificate.document.Mark.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The certificate on one upright A4 sheet: what the card says and area, ground and date besides,
 * with room for the bureau's seal of 42 millimetres.
 */
public final class A4Layout {

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double LABEL_X = 28;
    private static final double VALUE_X = 62;
    private static final double ROW = 14;

    private final ResourceBundle texts;

    /**
     * @param texts the Chinese bundle of this room
     */
    public A4Layout(ResourceBundle texts) {
        this.texts = texts;
    }

    public List<CardFace> faces(PrintedCertificate certificate) {
        var marks = new ArrayList<Mark>();
        addGround(marks);
        addHead(marks, certificate);
        addFacts(marks, certificate);
        addFoot(marks, certificate);
        return List.of(new CardFace(WIDTH, HEIGHT, marks));
    }

    private static void addGround(List<Mark> marks) {
        marks.add(new Mark.Waves(new Box(14, 14, 182, 269), Ink.PALE_BLUE));
        marks.add(new Mark.Frame(new Box(12, 12, 186, 273), Ink.NAVY, 0.9));
        marks.add(new Mark.Frame(new Box(14.5, 14.5, 181, 268), Ink.NAVY, 0.25));
    }

    private void addHead(List<Mark> marks, PrintedCertificate certificate) {
        marks.add(new Mark.Rosette(new Box(94, 21, 22, 22), Ink.NAVY));
        marks.add(
                new Mark.Text(
                        new Box(22, 46, 166, 12),
                        texts.getString("print.country"),
                        20,
                        12,
                        Align.CENTRE,
                        false,
                        Ink.NAVY));
        marks.add(
                new Mark.Text(
                        new Box(22, 58, 166, 18),
                        certificate.title(),
                        34,
                        18,
                        Align.CENTRE,
                        true,
                        Ink.NAVY));
        marks.add(
                new Mark.Text(
                        new Box(22, 76, 166, 7),
                        texts.getString("print.english"),
                        11,
                        8,
                        Align.CENTRE,
                        false,
                        Ink.NAVY));
    }

    private void addFacts(List<Mark> marks, PrintedCertificate certificate) {
        marks.add(new Mark.Picture(new Box(150, 92, 33, 40.7), certificate.photoJpeg()));
        marks.add(new Mark.Frame(new Box(149.6, 91.6, 33.8, 41.5), Ink.WAVE_BLUE, 0.2));
        addFact(marks, 0, "print.number", certificate.number(), 84);
        addFact(marks, 1, "print.name", certificate.holderName(), 84);
        addFact(marks, 2, "print.agency", certificate.agencyName(), 84);
        addFact(marks, 3, "print.fields", certificate.fields(), 120);
        addFact(marks, 4, "print.area", certificate.area(), 120);
        addFact(
                marks,
                5,
                "print.validity",
                certificate.validFrom() + texts.getString("print.until") + certificate.validTo(),
                120);
        addLabel(marks, 6, "print.basis", 22);
        marks.add(
                new Mark.Text(
                        new Box(VALUE_X, 90 + 6 * ROW, 120, 22),
                        certificate.legalBasis(),
                        14,
                        4,
                        Align.LEFT,
                        false,
                        Ink.BLACK));
        marks.add(
                new Mark.Text(
                        new Box(LABEL_X, 197, 154, 14),
                        texts.getString("print.statement"),
                        12,
                        9,
                        Align.LEFT,
                        false,
                        Ink.BLACK));
    }

    private void addFact(List<Mark> marks, int row, String key, String value, double width) {
        addLabel(marks, row, key, ROW);
        marks.add(
                new Mark.Text(
                        new Box(VALUE_X, 90 + row * ROW, width, ROW),
                        value,
                        14,
                        5,
                        Align.LEFT,
                        row < 2,
                        Ink.BLACK));
    }

    private void addLabel(List<Mark> marks, int row, String key, double height) {
        marks.add(
                new Mark.Text(
                        new Box(LABEL_X, 90 + row * ROW, 32, height),
                        texts.getString(key),
                        12,
                        9,
                        Align.LEFT,
                        false,
                        Ink.GREY));
    }

    private void addFoot(List<Mark> marks, PrintedCertificate certificate) {
        marks.add(new Mark.QrCode(new Box(26, 213, 40, 40), certificate.verificationAddress()));
        marks.add(
                new Mark.Text(
                        new Box(24, 254, 44, 12),
                        texts.getString("print.scan"),
                        9,
                        7,
                        Align.CENTRE,
                        false,
                        Ink.GREY));
        // The seal is set over the bureau's name and the date.
        marks.add(new Mark.SealPlace(new Box(126, 220, 42, 42), Ink.RED));
        marks.add(
                new Mark.Text(
                        new Box(131, 224, 32, 8),
                        texts.getString("print.seal"),
                        10,
                        8,
                        Align.CENTRE,
                        false,
                        Ink.RED));
        marks.add(centred(new Box(104, 238, 86, 8), certificate.bureauName(), 14));
        marks.add(centred(new Box(104, 247, 86, 7), certificate.grantedOn(), 13));
        marks.add(
                new Mark.Text(
                        new Box(24, 272, 162, 6),
                        certificate.producedUnder()
                                + texts.getString("print.produced")
                                + texts.getString("print.page"),
                        8,
                        5,
                        Align.CENTRE,
                        false,
                        Ink.GREY));
    }

    private static Mark centred(Box box, String text, double largestPt) {
        return new Mark.Text(box, text, largestPt, 7, Align.CENTRE, false, Ink.BLACK);
    }
}
