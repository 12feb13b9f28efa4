package cn.zhizheng.exam.delivery;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The wire form of saves and replies: {@code {"q":12,"s":57,"a":"AC"}}, or an array of such. */
final class AnswerJson {

    private static final int MOST_SAVES = 200;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private AnswerJson() {}

    /**
     * @throws IllegalArgumentException if it is anything else than one save or some
     */
    static List<Save> read(byte[] body) {
        try (var parser =
                PARSERS.createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            var saves = new ArrayList<Save>();
            if (parser.next() == Event.START_OBJECT) {
                saves.add(readSave(parser));
            } else {
                readArray(parser, saves);
            }
            if (parser.hasNext() || saves.isEmpty()) {
                throw new IllegalArgumentException("no saves, or more than saves");
            }
            return saves;
        } catch (JsonParsingException | java.util.NoSuchElementException garbled) {
            throw new IllegalArgumentException("not JSON", garbled);
        }
    }

    private static void readArray(JsonParser parser, List<Save> saves) {
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event != Event.START_OBJECT || saves.size() == MOST_SAVES) {
                throw new IllegalArgumentException("array of something else, or too many");
            }
            saves.add(readSave(parser));
        }
    }

    private static Save readSave(JsonParser parser) {
        var questionNo = 0;
        var clientSeq = 0;
        String answer = null;
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var name = parser.getString();
            var value = parser.next();
            if (name.equals("q") && value == Event.VALUE_NUMBER) {
                questionNo = parser.getInt();
            } else if (name.equals("s") && value == Event.VALUE_NUMBER) {
                clientSeq = parser.getInt();
            } else if (name.equals("a") && value == Event.VALUE_STRING) {
                answer = parser.getString();
            } else {
                throw new IllegalArgumentException("unknown member");
            }
        }
        if (answer == null) {
            throw new IllegalArgumentException("no answer");
        }
        return new Save(questionNo, clientSeq, answer);
    }

    /** By hand: numbers and words of our own, nothing to escape, and this is the hot path. */
    static byte[] write(SaveReply reply) {
        var json = new StringBuilder(96);
        json.append("{\"outcome\":\"").append(reply.outcome().word()).append('"');
        append(json, "stored", reply.stored());
        append(json, "conflicting", reply.conflicting());
        json.append(",\"now\":").append(reply.at().toEpochMilli());
        json.append(",\"left\":").append(reply.remaining().toSeconds()).append('}');
        return json.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder json, String name, List<Save> saves) {
        if (saves.isEmpty()) {
            return;
        }
        json.append(",\"").append(name).append("\":");
        var separator = '[';
        for (var save : saves) {
            json.append(separator).append("{\"q\":").append(save.questionNo());
            json.append(",\"s\":").append(save.clientSeq()).append('}');
            separator = ',';
        }
        json.append(']');
    }
}
