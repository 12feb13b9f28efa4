package cn.zhizheng.certificate.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The squares of a QR code that can still be read with a seventh of it damaged (error correction
 * M).
 *
 * @param size squares along one side, quiet zone included
 * @param runs dark squares, joined along each row
 */
record QrMatrix(int size, List<Run> runs) {

    private static final int QUIET_ZONE = 4;

    /** Dark squares side by side. */
    record Run(int row, int column, int length) {}

    static QrMatrix of(String content) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
            var matrix = Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
            return new QrMatrix(matrix.getWidth() + 2 * QUIET_ZONE, runs(matrix));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too much for a QR code", tooLong);
        }
    }

    private static List<Run> runs(ByteMatrix matrix) {
        var runs = new ArrayList<Run>();
        for (var row = 0; row < matrix.getHeight(); row++) {
            var column = 0;
            while (column < matrix.getWidth()) {
                var length = darkFrom(matrix, row, column);
                if (length > 0) {
                    runs.add(new Run(row + QUIET_ZONE, column + QUIET_ZONE, length));
                }
                column += Math.max(length, 1);
            }
        }
        return runs;
    }

    private static int darkFrom(ByteMatrix matrix, int row, int column) {
        var end = column;
        while (end < matrix.getWidth() && matrix.get(end, row) == 1) {
            end++;
        }
        return end - column;
    }
}
