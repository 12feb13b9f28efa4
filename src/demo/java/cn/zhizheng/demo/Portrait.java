package cn.zhizheng.demo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draws a portrait of nobody: head and shoulders on white, in the size of the resident ID photo.
 */
final class Portrait {

    private static final int WIDTH = 358;
    private static final int HEIGHT = 441;
    private static final Color[] COATS = {
        new Color(0x1F3A5F),
        new Color(0x2F4F4F),
        new Color(0x4A2545),
        new Color(0x31473A),
        new Color(0x3B3B58)
    };

    private Portrait() {}

    static byte[] jpeg(int seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(COATS[seed % COATS.length]);
        pen.fill(new Ellipse2D.Double(30, 300, 298, 320));
        pen.setColor(new Color(0xE8C8A9));
        pen.fillRect(150, 250, 58, 70);
        pen.fill(new Ellipse2D.Double(99, 90, 160, 200));
        pen.setColor(new Color(0x22201E));
        pen.fillArc(94, 72, 170, seed % 2 == 0 ? 170 : 210, 0, 180);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }
}
