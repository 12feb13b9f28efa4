package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PEOPLE-04, SEC-30: what comes out was drawn anew, what is dangerous never goes in. */
class PortraitImageTest {

    @ParameterizedTest
    @CsvSource({"900, 1200, jpg", "358, 441, png", "3000, 200, jpeg", "120, 4000, png"})
    void alwaysComesOutInTheSameSize(int width, int height, String ending) throws IOException {
        var portrait = redraw("photo." + ending, encoded(filled(width, height), ending));
        assertThat(portrait.getWidth()).isEqualTo(358);
        assertThat(portrait.getHeight()).isEqualTo(441);
    }

    @Test
    void standsOnWhiteWithItsProportions() throws IOException {
        var portrait = redraw("wide.png", encoded(filled(800, 400), "png"));
        assertThat(new Color(portrait.getRGB(179, 5))).isEqualTo(Color.WHITE);
        assertThat(new Color(portrait.getRGB(179, 435))).isEqualTo(Color.WHITE);
        assertThat(new Color(portrait.getRGB(179, 220)).getRed()).isLessThan(60);
    }

    @Test
    void putsWhatIsTransparentOnWhite() throws IOException {
        var clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        var portrait = redraw("clear.png", encoded(clear, "png"));
        assertThat(new Color(portrait.getRGB(179, 220))).isEqualTo(Color.WHITE);
    }

    @Test
    void turnsWhatATelephoneTookSideways() throws IOException {
        var lying = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 200; x++) {
            for (var y = 0; y < 300; y++) {
                lying.setRGB(x, y, Color.RED.getRGB());
            }
        }
        var jpeg = withOrientation(encoded(lying, "jpg"), 6);

        var portrait = redraw("phone.jpg", jpeg);

        assertThat(new Color(portrait.getRGB(179, 100)).getRed()).as("top").isGreaterThan(200);
        assertThat(new Color(portrait.getRGB(179, 340)).getRed()).as("bottom").isLessThan(60);
    }

    @Test
    void keepsNothingOfTheMetadata() throws IOException {
        var jpeg = withOrientation(encoded(filled(400, 500), "jpg"), 1);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("Exif");

        var redrawn = PortraitImage.redraw("a.jpg", jpeg);

        assertThat(new String(redrawn, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @ParameterizedTest
    @CsvSource({
        "photo.png, jpg",
        "photo.jpg, png",
        "photo.gif, png",
        "photo, jpg",
        "photo.jpg.exe, jpg"
    })
    void refusesAnEndingThatDoesNotFitTheContent(String name, String format) {
        refuses(name, encoded(filled(200, 200), format), "error.people.portrait-kind");
    }

    @Test
    void refusesWhatIsNoPicture() {
        refuses("a.jpg", "<script>".getBytes(StandardCharsets.UTF_8), "error.people.portrait-kind");
        refuses("a.jpg", new byte[0], "error.people.portrait-kind");
    }

    @Test
    void refusesMoreThanTwoMegabytesUnread() {
        var twoMegabytes = Arrays.copyOf(encoded(filled(200, 200), "jpg"), 2 * 1024 * 1024);
        assertThat(PortraitImage.redraw("a.jpg", twoMegabytes)).isNotEmpty();
        refuses(
                "a.jpg",
                Arrays.copyOf(twoMegabytes, 2 * 1024 * 1024 + 1),
                "error.people.portrait-too-big");
    }

    /** The header says so; nothing is decoded. */
    @Test
    void refusesMoreThanFortyMegapixels() {
        refuses("a.png", pngClaiming(8000, 5001), "error.people.portrait-too-many-pixels");
        refuses("a.png", pngClaiming(65_535, 65_535), "error.people.portrait-too-many-pixels");
    }

    @Test
    void refusesAStamp() {
        refuses("a.png", encoded(filled(119, 500), "png"), "error.people.portrait-too-small");
    }

    @Test
    void refusesWhatIsCutShort() {
        var jpeg = encoded(filled(500, 500), "jpg");
        refuses("a.jpg", Arrays.copyOf(jpeg, 300), "error.people.portrait-damaged");
        var png = encoded(filled(500, 500), "png");
        refuses("a.png", Arrays.copyOf(png, 60), "error.people.portrait-damaged");
    }

    /** A packed text of half a gigabyte beside a small picture with a palette. */
    @Test
    void neverUnpacksTextsOfAPng() throws IOException {
        var palette = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_INDEXED);
        var bomb = withBomb(encoded(palette, "png"));
        assertThat(bomb.length).isLessThan(2 * 1024 * 1024);

        var before = used();
        assertThat(redraw("a.png", bomb).getWidth()).isEqualTo(358);
        assertThat(used() - before).isCloseTo(0, within(200_000_000L));
    }

    static byte[] png(int width, int height) {
        return encoded(filled(width, height), "png");
    }

    private static void refuses(String name, byte[] upload, String rule) {
        assertThatThrownBy(() -> PortraitImage.redraw(name, upload)).hasMessageStartingWith(rule);
    }

    private static BufferedImage redraw(String name, byte[] upload) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PortraitImage.redraw(name, upload)));
    }

    private static BufferedImage filled(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x1F3A5F));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String ending) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, ending.equals("png") ? "png" : "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'I',
            'I',
            '*',
            0,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            1,
            3,
            0,
            1,
            0,
            0,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return inserted(jpeg, 2, exif);
    }

    private static byte[] pngClaiming(int width, int height) {
        var png = encoded(filled(200, 200), "png");
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var checksum = new CRC32();
        checksum.update(png, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        return png;
    }

    private static byte[] withBomb(byte[] png) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new ByteArrayOutputStream();
        packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        var zeros = new byte[1024 * 1024];
        var buffer = new byte[1024 * 1024];
        for (var megabyte = 0; megabyte < 512; megabyte++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        var data = packed.toByteArray();
        var chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
        chunk.put("zTXt".getBytes(StandardCharsets.US_ASCII)).put(data);
        var checksum = new CRC32();
        checksum.update(chunk.array(), 4, data.length + 4);
        chunk.putInt((int) checksum.getValue());
        return inserted(png, 33, chunk.array());
    }

    private static byte[] inserted(byte[] whole, int position, byte[] part) {
        var result = new ByteArrayOutputStream();
        result.write(whole, 0, position);
        result.writeBytes(part);
        result.write(whole, position, whole.length - position);
        return result.toByteArray();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
