package cn.zhizheng.certificate.document;

/** Something that stands on a sheet. */
public sealed interface Mark {

    Box box();

    /** A filled rectangle. */
    record Panel(Box box, Ink ink) implements Mark {}

    /** The outline of a rectangle. */
    record Frame(Box box, Ink ink, double lineMm) implements Mark {}

    /** A ground of fine waves, as on the national card. */
    record Waves(Box box, Ink ink) implements Mark {}

    /** A plain rosette. Where the card has the national emblem: that is not ours to draw. */
    record Rosette(Box box, Ink ink) implements Mark {}

    /** A dashed circle where the seal will be set. */
    record SealPlace(Box box, Ink ink) implements Mark {}

    /** A picture that fills the box without being distorted. */
    record Picture(Box box, byte[] jpeg) implements Mark {}

    /** A QR code with its quiet zone inside the box, drawn as squares. */
    record QrCode(Box box, String content) implements Mark {}

    /**
     * A text that must be readable in full: it shrinks, then wraps, and is never cut.
     *
     * @param largestPt its size if there is room
     * @param smallestPt below this it would not be readable
     */
    record Text(
            Box box,
            String text,
            double largestPt,
            double smallestPt,
            Align align,
            boolean strong,
            Ink ink)
            implements Mark {}

    /** Where a text stands between the left and the right edge of its box. */
    enum Align {
        LEFT,
        CENTRE
    }

    /** The few colours there are. */
    enum Ink {
        BLACK(0x16202E),
        GREY(0x55606E),
        NAVY(0x123A6F),
        PALE_BLUE(0xE6EEF8),
        WAVE_BLUE(0xBFD4EC),
        RED(0xA61B1B),
        WHITE(0xFFFFFF);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        public int rgb() {
            return rgb;
        }
    }
}
