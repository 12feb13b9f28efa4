package cn.zhizheng.certificate.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Sans SC (SIL Open Font License), read and parsed once. Each document embeds only the glyphs
 * it uses. The parsed font is shared, and its reader is not made for two at a time: whoever writes
 * a document holds the {@link #lock}.
 */
@ApplicationScoped
public class PrintFont {

    private static final String FILE = "/cn/zhizheng/certificate/font/NotoSansSC-Regular.ttf";

    private final ReentrantLock lock = new ReentrantLock(true);
    private TrueTypeFont font;
    private CmapLookup glyphs;

    /** Held while a document is written with this font. */
    ReentrantLock lock() {
        return lock;
    }

    /**
     * @throws UnprintableException naming the first character that the font does not have
     */
    void refuseUnlessComplete(String text) {
        var missing =
                text.codePoints()
                        .filter(codePoint -> glyphs().getGlyphId(codePoint) == 0)
                        .findFirst();
        if (missing.isPresent()) {
            throw UnprintableException.missingGlyph(missing.getAsInt(), text);
        }
    }

    /** How far a character moves the pen, in parts of the font size. */
    double widthOf(int codePoint) {
        try {
            return font().getAdvanceWidth(glyphs().getGlyphId(codePoint))
                    / (double) font().getUnitsPerEm();
        } catch (IOException damaged) {
            throw new UncheckedIOException("the print font is damaged", damaged);
        }
    }

    PDType0Font embedInto(PDDocument document) throws IOException {
        return PDType0Font.load(document, font(), true);
    }

    private CmapLookup glyphs() {
        font();
        return glyphs;
    }

    private TrueTypeFont font() {
        lock.lock();
        try {
            if (font == null) {
                font = parse();
                glyphs = font.getUnicodeCmapLookup();
            }
            return font;
        } catch (IOException damaged) {
            throw new UncheckedIOException("the print font is damaged", damaged);
        } finally {
            lock.unlock();
        }
    }

    private static TrueTypeFont parse() throws IOException {
        try (var file = PrintFont.class.getResourceAsStream(FILE)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        }
    }
}
