package cn.zhizheng.certificate.document;

import cn.zhizheng.certificate.document.Mark.Align;
import cn.zhizheng.certificate.document.Mark.Ink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws faces as pages of a PDF: text, lines, squares and one picture, nothing that could act when
 * it is opened (SEC-34).
 */
@ApplicationScoped
public class PdfRenderer {

    private static final double POINTS_A_MM = 72 / 25.4;
    private static final double STRONG = 0.03;
    private static final DateTimeFormatter CREATION_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    @Inject PrintFont font;

    /**
     * @param faces one page each
     * @param title shown by readers in place of a file name
     * @throws UnprintableException if a text lacks a glyph or does not fit
     */
    public byte[] render(List<CardFace> faces, String title, Instant madeAt) {
        font.lock().lock();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            // The setter wants a Calendar; the file wants this text.
            document.getDocumentInformation()
                    .getCOSObject()
                    .setString(COSName.CREATION_DATE, CREATION_DATE.format(madeAt));
            document.getDocumentCatalog().setLanguage("zh-CN");
            var embedded = font.embedInto(document);
            for (var face : faces) {
                draw(document, face, embedded);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("the document cannot be written", broken);
        } finally {
            font.lock().unlock();
        }
    }

    private void draw(PDDocument document, CardFace face, PDType0Font embedded) throws IOException {
        var page =
                new PDPage(
                        new PDRectangle(
                                (float) (face.widthMm() * POINTS_A_MM),
                                (float) (face.heightMm() * POINTS_A_MM)));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            // From here on in millimetres; y still grows upwards.
            content.transform(Matrix.getScaleInstance((float) POINTS_A_MM, (float) POINTS_A_MM));
            var pen = new Pen(document, content, embedded, face.heightMm());
            for (var mark : face.marks()) {
                draw(pen, mark);
            }
        }
    }

    private void draw(Pen pen, Mark mark) throws IOException {
        if (mark instanceof Mark.Panel panel) {
            pen.fill(panel.box(), panel.ink());
        } else if (mark instanceof Mark.Frame frame) {
            pen.outline(frame.box(), frame.ink(), frame.lineMm());
        } else if (mark instanceof Mark.Waves waves) {
            pen.waves(waves.box(), waves.ink());
        } else if (mark instanceof Mark.Rosette rosette) {
            pen.rosette(rosette.box(), rosette.ink());
        } else if (mark instanceof Mark.SealPlace seal) {
            pen.dashedCircle(seal.box(), seal.ink());
        } else if (mark instanceof Mark.Picture picture) {
            pen.picture(picture.box(), picture.jpeg());
        } else if (mark instanceof Mark.QrCode code) {
            pen.squares(code.box(), QrMatrix.of(code.content()));
        } else if (mark instanceof Mark.Text text) {
            write(pen, text);
        }
    }

    private void write(Pen pen, Mark.Text text) throws IOException {
        font.refuseUnlessComplete(text.text());
        var box = text.box();
        var fitted =
                FittedText.fit(
                        text.text(),
                        box.width() * POINTS_A_MM,
                        box.height() * POINTS_A_MM,
                        text.largestPt(),
                        text.smallestPt(),
                        font::widthOf);
        var sizeMm = fitted.sizePt() / POINTS_A_MM;
        var lineMm = sizeMm * FittedText.LINE_HEIGHT;
        var top = box.y() + (box.height() - lineMm * fitted.lines().size()) / 2;
        for (var line = 0; line < fitted.lines().size(); line++) {
            var words = fitted.lines().get(line);
            var widthMm = FittedText.width(words, font::widthOf) * sizeMm;
            var left =
                    text.align() == Align.CENTRE ? box.x() + (box.width() - widthMm) / 2 : box.x();
            // The baseline of a Chinese line lies 0.88 of its size below the top of its characters.
            var baseline = top + line * lineMm + (lineMm - sizeMm) / 2 + 0.88 * sizeMm;
            pen.text(words, left, baseline, sizeMm, text.strong(), text.ink());
        }
    }

    /** Draws in millimetres from the top left. */
    private record Pen(
            PDDocument document, PDPageContentStream content, PDType0Font font, double heightMm) {

        private static final int WAVES = 8;
        private static final double AMPLITUDE = 3.2;
        private static final double STRETCH = 6.5;

        void fill(Box box, Ink ink) throws IOException {
            paintWith(ink);
            rectangle(box);
            content.fill();
        }

        void outline(Box box, Ink ink, double lineMm) throws IOException {
            drawWith(ink, lineMm);
            rectangle(box);
            content.stroke();
        }

        void waves(Box box, Ink ink) throws IOException {
            content.saveGraphicsState();
            rectangle(box);
            content.clip();
            drawWith(ink, 0.08);
            for (var phase = 0; phase < WAVES; phase++) {
                for (var y = box.y(); y < box.y() + box.height() + AMPLITUDE; y += 2 * AMPLITUDE) {
                    wave(box, y, phase);
                }
            }
            content.restoreGraphicsState();
        }

        /** A sine as cubic curves that have its slope at both ends. */
        private void wave(Box box, double y, int phase) throws IOException {
            var step = 7.0;
            var shift = phase * 2 * Math.PI / WAVES;
            content.moveTo(flat(box.x()), up(y + AMPLITUDE * Math.sin(shift)));
            for (var x = 0.0; x < box.width(); x += step) {
                var from = x / STRETCH + shift;
                var to = (x + step) / STRETCH + shift;
                var rise = AMPLITUDE / STRETCH * step / 3;
                curve(
                        box.x() + x + step / 3,
                        y + AMPLITUDE * Math.sin(from) + rise * Math.cos(from),
                        box.x() + x + 2 * step / 3,
                        y + AMPLITUDE * Math.sin(to) - rise * Math.cos(to),
                        box.x() + x + step,
                        y + AMPLITUDE * Math.sin(to));
            }
            content.stroke();
        }

        void rosette(Box box, Ink ink) throws IOException {
            drawWith(ink, 0.12);
            var x = box.x() + box.width() / 2;
            var y = box.y() + box.height() / 2;
            var radius = Math.min(box.width(), box.height()) / 2;
            for (var petal = 0; petal < 24; petal++) {
                var angle = petal * Math.PI / 12;
                circle(
                        x + radius * 0.42 * Math.cos(angle),
                        y + radius * 0.42 * Math.sin(angle),
                        radius * 0.55);
            }
        }

        void dashedCircle(Box box, Ink ink) throws IOException {
            content.saveGraphicsState();
            drawWith(ink, 0.25);
            content.setLineDashPattern(new float[] {1.6f, 1.2f}, 0);
            circle(
                    box.x() + box.width() / 2,
                    box.y() + box.height() / 2,
                    Math.min(box.width(), box.height()) / 2);
            content.restoreGraphicsState();
        }

        /** Four Bézier curves are a circle to the eye. */
        private void circle(double x, double y, double radius) throws IOException {
            var bend = radius * 0.5523;
            content.moveTo(flat(x + radius), up(y));
            curve(x + radius, y + bend, x + bend, y + radius, x, y + radius);
            curve(x - bend, y + radius, x - radius, y + bend, x - radius, y);
            curve(x - radius, y - bend, x - bend, y - radius, x, y - radius);
            curve(x + bend, y - radius, x + radius, y - bend, x + radius, y);
            content.stroke();
        }

        private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
                throws IOException {
            content.curveTo(flat(x1), up(y1), flat(x2), up(y2), flat(x3), up(y3));
        }

        void picture(Box box, byte[] jpeg) throws IOException {
            var image = JPEGFactory.createFromByteArray(document, jpeg);
            var scale = Math.min(box.width() / image.getWidth(), box.height() / image.getHeight());
            var width = image.getWidth() * scale;
            var height = image.getHeight() * scale;
            content.drawImage(
                    image,
                    flat(box.x() + (box.width() - width) / 2),
                    up(box.y() + (box.height() - height) / 2 + height),
                    flat(width),
                    flat(height));
        }

        void squares(Box box, QrMatrix matrix) throws IOException {
            fill(box, Ink.WHITE);
            paintWith(Ink.BLACK);
            var side = box.width() / matrix.size();
            for (var run : matrix.runs()) {
                rectangle(
                        new Box(
                                box.x() + run.column() * side,
                                box.y() + run.row() * side,
                                run.length() * side,
                                side));
            }
            content.fill();
        }

        void text(String words, double x, double baseline, double sizeMm, boolean strong, Ink ink)
                throws IOException {
            paintWith(ink);
            drawWith(ink, sizeMm * STRONG);
            content.beginText();
            content.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            content.setFont(font, flat(sizeMm));
            content.newLineAtOffset(flat(x), up(baseline));
            content.showText(words);
            content.endText();
        }

        private void rectangle(Box box) throws IOException {
            content.addRect(
                    flat(box.x()),
                    up(box.y() + box.height()),
                    flat(box.width()),
                    flat(box.height()));
        }

        private void paintWith(Ink ink) throws IOException {
            content.setNonStrokingColor(red(ink), green(ink), blue(ink));
        }

        private void drawWith(Ink ink, double lineMm) throws IOException {
            content.setStrokingColor(red(ink), green(ink), blue(ink));
            content.setLineWidth(flat(lineMm));
        }

        private static float red(Ink ink) {
            return (ink.rgb() >> 16 & 0xFF) / 255f;
        }

        private static float green(Ink ink) {
            return (ink.rgb() >> 8 & 0xFF) / 255f;
        }

        private static float blue(Ink ink) {
            return (ink.rgb() & 0xFF) / 255f;
        }

        private float up(double y) {
            return flat(heightMm - y);
        }

        /** A thousandth of a millimetre is fine enough, and short in the file. */
        private static float flat(double millimetres) {
            return Math.round(millimetres * 1000) / 1000f;
        }
    }
}
