package cn.zhizheng.people.application;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Keeps of a PNG only what the picture is made of. Texts and colour profiles are packed and may
 * unpack to any size; no decoder shall see them (SEC-30).
 */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int LENGTH_AND_TYPE = 8;
    private static final int CHECKSUM = 4;
    private static final Set<String> OF_THE_PICTURE =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngChunks() {}

    /**
     * @throws IndexOutOfBoundsException if a chunk reaches beyond the file
     */
    static byte[] ofThePicture(byte[] png) {
        var kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, SIGNATURE);
        var file = ByteBuffer.wrap(png);
        var position = SIGNATURE;
        while (position + LENGTH_AND_TYPE + CHECKSUM <= png.length) {
            var length = file.getInt(position);
            var type = new String(png, position + 4, 4, StandardCharsets.US_ASCII);
            if (length < 0 || length > png.length - position - LENGTH_AND_TYPE - CHECKSUM) {
                throw new IndexOutOfBoundsException("chunk " + type);
            }
            var whole = LENGTH_AND_TYPE + length + CHECKSUM;
            if (OF_THE_PICTURE.contains(type)) {
                kept.write(png, position, whole);
            }
            position += whole;
        }
        return kept.toByteArray();
    }
}
