package cn.zhizheng.questionbank.application;

import cn.zhizheng.questionbank.domain.RowFault;
import cn.zhizheng.questionbank.domain.SheetLine;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file cut into cells: UTF-8 with or without a byte order mark, or GB18030 as Chinese Excel
 * writes it (BANK-04).
 *
 * @param faults empty if it could be cut
 */
public record CsvSheet(List<SheetLine> lines, List<RowFault> faults) {

    /** 5 MB. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Without the header. */
    public static final int MOST_ROWS = 5_000;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    public static CsvSheet read(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            return refused(RowFault.ofFile(file, "fault.too-large", MOST_BYTES / 1024 / 1024));
        }
        var text = decode(content);
        if (text.isEmpty()) {
            return refused(RowFault.ofFile(file, "fault.encoding"));
        }
        return cut(file, text.get());
    }

    private static CsvSheet refused(RowFault fault) {
        return new CsvSheet(List.of(), List.of(fault));
    }

    /** Strict, so that a wrong guess is an error and not a bank full of replacement characters. */
    private static Optional<String> decode(byte[] content) {
        return decode(content, StandardCharsets.UTF_8)
                .or(() -> decode(content, GB18030))
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(content))
                            .toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static CsvSheet cut(String file, String text) {
        var lines = new ArrayList<SheetLine>();
        try (var reader = reader(text)) {
            for (var cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                if (lines.size() > MOST_ROWS) {
                    return refused(RowFault.ofFile(file, "fault.too-many-rows", MOST_ROWS));
                }
                lines.add(new SheetLine(lines.size() + 1, List.of(cells)));
            }
            return new CsvSheet(lines, List.of());
        } catch (IOException | CsvException unbalancedQuote) {
            var row = lines.size() + 1;
            return refused(new RowFault(file, row, "", "fault.quote", List.of()));
        }
    }

    private static CSVReader reader(String text) {
        return new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build();
    }
}
