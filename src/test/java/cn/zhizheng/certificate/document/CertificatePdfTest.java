package cn.zhizheng.certificate.document;

import static cn.zhizheng.certificate.document.PrintedCertificateFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CERT-30 to CERT-33: what comes out of the printer. */
class CertificatePdfTest {

    private static final String LONG_NAME =
            "阿卜杜热合曼·麦麦提图尔荪·阿布都克里木·买买提依明·吐尔逊江·阿不力孜·艾合买提·玉素甫·热西提·库尔班江";
    private static final String LONG_AGENCY =
            "示例省示例市清溪县柳河镇人民政府综合行政执法队（清溪县城市管理和综合行政执法局派驻柳河镇片区综合行政执法中队）";

    private final PrintedCertificate certificate = named("陆清源", "柳河镇人民政府");

    /** CERT-30. */
    @Test
    void cardHasTwoSidesOfTheNationalSize() throws IOException {
        try (var card = Loader.loadPDF(card(certificate))) {
            assertThat(card.getNumberOfPages()).isEqualTo(2);
            for (var page : card.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(242.65f, within(0.1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(153.07f, within(0.1f));
            }
            assertThat(textOf(card))
                    .contains(
                            "陆清源",
                            "柳河镇人民政府",
                            "99000000001",
                            "中华人民共和国行政执法证",
                            "Administrative Law Enforcement China",
                            "示例省人民政府监制",
                            "2026年11月23日至2031年11月22日");
        }
    }

    /** UX-12. */
    @Test
    void certificateIsOneUprightA4Sheet() throws IOException {
        try (var sheet = Loader.loadPDF(a4(certificate))) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(sheet.getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, within(0.2f));
            assertThat(sheet.getPage(0).getMediaBox().getHeight()).isCloseTo(841.9f, within(0.2f));
            assertThat(textOf(sheet))
                    .contains("陆清源", "清溪县", "城市管理、农业农村", "第四十二条", "印章", "第 1 页 共 1 页");
        }
    }

    /** CERT-33: the code in the picture leads to the live page. */
    @Test
    void carriesAQrCodeThatAReaderUnderstands() throws Exception {
        assertThat(qrOf(card(certificate), 600)).isEqualTo(ADDRESS);
        assertThat(qrOf(card(certificate), 300)).isEqualTo(ADDRESS);
        assertThat(qrOf(a4(certificate), 200)).isEqualTo(ADDRESS);
    }

    /** SEC-34. */
    @Test
    void canDoNothingWhenItIsOpened() throws IOException {
        for (var pdf : List.of(card(certificate), a4(certificate))) {
            try (var document = Loader.loadPDF(pdf)) {
                var catalog = document.getDocumentCatalog().getCOSObject();
                assertThat(catalog.containsKey(COSName.OPEN_ACTION)).isFalse();
                assertThat(catalog.containsKey(COSName.AA)).isFalse();
                assertThat(catalog.containsKey(COSName.NAMES)).isFalse();
                assertThat(catalog.containsKey(COSName.ACRO_FORM)).isFalse();
                for (var page : document.getPages()) {
                    assertThat(page.getAnnotations()).isEmpty();
                    assertThat(page.getCOSObject().containsKey(COSName.AA)).isFalse();
                }
            }
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                    .doesNotContain("/JavaScript", "/JS ", "/Launch", "/EmbeddedFile", "/URI");
        }
    }

    /** SEC-34, SEC-17: text stays text. */
    @Test
    void printsWhatLooksLikeMarkupAsItStands() throws IOException {
        var odd = named("<img src=file:///etc/passwd>", "#{7*7}${7*7}");
        try (var card = Loader.loadPDF(card(odd))) {
            assertThat(textOf(card).replace("\n", ""))
                    .contains("<img src=file:///etc/passwd>", "#{7*7}${7*7}");
        }
    }

    /** CERT-32, UX-19: every character of a long name is there. */
    @Test
    void shrinksAndWrapsALongNameButNeverCutsIt() throws IOException {
        var long_ = named(LONG_NAME, LONG_AGENCY);
        for (var pdf : List.of(card(long_), a4(long_))) {
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(textOf(document).replaceAll("\\s", "")).contains(LONG_NAME, LONG_AGENCY);
            }
        }
    }

    /** CERT-32: a name of a hundred characters, the most that the roster takes. */
    @Test
    void printsTheLongestNameOfTheRoster() throws IOException {
        var name = "买买提依明·".repeat(17).substring(0, 100);
        try (var document = Loader.loadPDF(card(named(name, "柳河镇人民政府")))) {
            assertThat(textOf(document).replaceAll("\\s", "")).contains(name);
        }
    }

    /** CERT-32: no document is better than one with a wrong name. */
    @ParameterizedTest
    @ValueSource(strings = {"陆\uE000源", "陆\uD83D\uDE00源", "陆𪚥源𭃡"})
    void refusesACharacterThatTheFontLacksAndNamesIt(String name) {
        assertThatThrownBy(() -> card(named(name, "柳河镇人民政府")))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("glyph-missing")
                .hasMessageContaining("U+");
    }

    @Test
    void refusesWhatCannotBePrintedInFull() {
        assertThatThrownBy(() -> card(named("陆清源", "人民政府".repeat(200))))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("text-too-long");
    }

    @Test
    void embedsOnlyTheGlyphsThatItUses() {
        assertThat(card(certificate).length).isLessThan(60_000);
        assertThat(a4(certificate).length).isLessThan(200_000);
    }

    /** Found by looking at the whole picture, as a phone does. */
    private static String qrOf(byte[] pdf, int dpi) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, dpi);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(luminanceOf(image))))
                    .getText();
        }
    }

    private static LuminanceSource luminanceOf(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        return new RGBLuminanceSource(
                width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    private static String textOf(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
