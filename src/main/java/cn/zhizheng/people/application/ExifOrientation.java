package cn.zhizheng.people.application;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a telephone held the camera. It says so beside the picture and leaves the turning to whoever
 * shows it; whoever throws the metadata away has to turn it first.
 */
enum ExifOrientation {
    UPRIGHT(0),
    UPSIDE_DOWN(2),
    TO_BE_TURNED_RIGHT(1),
    TO_BE_TURNED_LEFT(3);

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private final int quarterTurns;

    ExifOrientation(int quarterTurns) {
        this.quarterTurns = quarterTurns;
    }

    boolean isSideways() {
        return quarterTurns % 2 == 1;
    }

    /** In radians. */
    double clockwise() {
        return quarterTurns * Math.PI / 2;
    }

    /** Upright if the file does not say, or says it in a way that cannot be read. */
    static ExifOrientation of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutShort) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation find(ByteBuffer jpeg) {
        var position = 2;
        while (position + 4 <= jpeg.limit()) {
            var marker = jpeg.getShort(position) & 0xFFFF;
            var length = jpeg.getShort(position + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == APP1 && isExif(jpeg, position + 4)) {
                return read(jpeg.slice(position + 10, length - 8));
            }
            position += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer jpeg, int position) {
        var name = new byte[4];
        jpeg.get(position, name);
        return new String(name, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static ExifOrientation read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var position = directory + 2 + entry * ENTRY_BYTES;
            if ((tiff.getShort(position) & 0xFFFF) == ORIENTATION) {
                return named(tiff.getShort(position + 8));
            }
        }
        return UPRIGHT;
    }

    /** Mirrored pictures (2, 4, 5, 7) come from no camera. */
    private static ExifOrientation named(int code) {
        return switch (code) {
            case 3 -> UPSIDE_DOWN;
            case 6 -> TO_BE_TURNED_RIGHT;
            case 8 -> TO_BE_TURNED_LEFT;
            default -> UPRIGHT;
        };
    }
}
