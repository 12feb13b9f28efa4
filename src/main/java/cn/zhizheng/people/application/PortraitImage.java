package cn.zhizheng.people.application;

import cn.zhizheng.platform.BusinessRuleException;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Turns what somebody uploaded into a portrait: 358 × 441 pixels, the size of the resident ID
 * photo, JPEG on white. Ending, first bytes and content have to agree; size and pixels are checked
 * before anything is decoded; what comes out was drawn anew and carries nothing of the upload but
 * the picture (SEC-30).
 */
final class PortraitImage {

    static final int WIDTH = 358;
    static final int HEIGHT = 441;

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int FEWEST_PIXELS_A_SIDE = 120;
    private static final float QUALITY = 0.9f;

    private PortraitImage() {}

    /**
     * @throws BusinessRuleException if it is too big, no JPEG or PNG, or damaged
     */
    static byte[] redraw(String fileName, byte[] uploaded) {
        if (uploaded.length > MOST_BYTES) {
            throw new BusinessRuleException("error.people.portrait-too-big");
        }
        var format = formatOf(fileName, uploaded);
        try {
            var upright =
                    format.equals("jpeg") ? ExifOrientation.of(uploaded) : ExifOrientation.UPRIGHT;
            var plain = format.equals("png") ? PngChunks.ofThePicture(uploaded) : uploaded;
            return jpeg(onWhite(decode(format, plain), upright));
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof BusinessRuleException refusal) {
                throw refusal;
            }
            throw new BusinessRuleException("error.people.portrait-damaged");
        }
    }

    private static String formatOf(String fileName, byte[] bytes) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if ((name.endsWith(".jpg") || name.endsWith(".jpeg")) && begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (name.endsWith(".png") && begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "png";
        }
        throw new BusinessRuleException("error.people.portrait-kind");
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (var place = 0; place < magic.length; place++) {
            if ((bytes[place] & 0xFF) != magic[place]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage decode(String format, byte[] bytes) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            refuseSize(reader);
            // Read no more pixels into memory than twice what is drawn.
            var every =
                    Math.max(
                            1,
                            Math.min(
                                    reader.getWidth(0) / (2 * WIDTH),
                                    reader.getHeight(0) / (2 * HEIGHT)));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static void refuseSize(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new BusinessRuleException("error.people.portrait-too-many-pixels");
        }
        if (width < FEWEST_PIXELS_A_SIDE || height < FEWEST_PIXELS_A_SIDE) {
            throw new BusinessRuleException(
                    "error.people.portrait-too-small", FEWEST_PIXELS_A_SIDE);
        }
    }

    private static BufferedImage onWhite(BufferedImage picture, ExifOrientation orientation) {
        var width = orientation.isSideways() ? picture.getHeight() : picture.getWidth();
        var height = orientation.isSideways() ? picture.getWidth() : picture.getHeight();
        var scale = Math.min((double) WIDTH / width, (double) HEIGHT / height);
        var place = new AffineTransform();
        place.translate(WIDTH / 2.0, HEIGHT / 2.0);
        place.scale(scale, scale);
        place.rotate(orientation.clockwise());
        place.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        var portrait = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = portrait.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, place, null);
        pen.dispose();
        return portrait;
    }

    private static byte[] jpeg(BufferedImage portrait) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(portrait, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
