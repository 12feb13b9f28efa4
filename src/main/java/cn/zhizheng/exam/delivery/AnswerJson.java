package cn.zhizheng.exam.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The wire form of saves and replies: {@code {"q":12,"s":57,"a":"AC"}}, or an array of such. Both
 * ways by hand: the forms are few and this is the hot path.
 */
final class AnswerJson {

    private static final int MOST_SAVES = 200;

    private AnswerJson() {}

    /**
     * @throws IllegalArgumentException if it is anything else than one save or some
     */
    static List<Save> read(byte[] body) {
        return new Reader(body).saves();
    }

    /** The few JSON forms that a page sends; whatever else there is in JSON is refused. */
    private static final class Reader {

        private final byte[] body;
        private int at;

        Reader(byte[] body) {
            this.body = body;
        }

        List<Save> saves() {
            var saves = new ArrayList<Save>();
            if (take('[')) {
                do {
                    saves.add(save());
                } while (saves.size() < MOST_SAVES && take(','));
                require(']');
            } else {
                saves.add(save());
            }
            skipBlanks();
            if (at < body.length) {
                throw garbled();
            }
            return saves;
        }

        private Save save() {
            var questionNo = 0;
            var clientSeq = 0;
            String answer = null;
            require('{');
            do {
                switch (text()) {
                    case "q" -> questionNo = number();
                    case "s" -> clientSeq = number();
                    case "a" -> answer = answer();
                    default -> throw garbled();
                }
            } while (take(','));
            require('}');
            if (answer == null) {
                throw garbled();
            }
            return new Save(questionNo, clientSeq, answer);
        }

        private int number() {
            require(':');
            skipBlanks();
            var from = at;
            var value = 0L;
            while (at < body.length && body[at] >= '0' && body[at] <= '9') {
                value = value * 10 + body[at++] - '0';
                if (value > Save.HIGHEST_SEQ) {
                    throw garbled();
                }
            }
            if (at == from) {
                throw garbled();
            }
            return (int) value;
        }

        private String answer() {
            require(':');
            return text();
        }

        private String text() {
            require('"');
            var from = at;
            while (at < body.length && body[at] != '"') {
                at++;
            }
            require('"');
            return new String(body, from, at - 1 - from, StandardCharsets.US_ASCII);
        }

        private boolean take(char expected) {
            skipBlanks();
            if (at < body.length && body[at] == expected) {
                at++;
                return true;
            }
            return false;
        }

        private void require(char expected) {
            if (!take(expected)) {
                throw garbled();
            }
        }

        private void skipBlanks() {
            while (at < body.length && (body[at] == ' ' || body[at] == '\n' || body[at] == '\r')) {
                at++;
            }
        }

        private IllegalArgumentException garbled() {
            return new IllegalArgumentException("not a save, at byte " + at);
        }
    }

    /** Numbers and words of our own: nothing to escape. */
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
