package cn.zhizheng.bench;

import cn.zhizheng.bench.BenchAttempts.Attempt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;

/**
 * Candidates who change answers all the time: each request saves one answer of one of the attempts
 * that share the connection. What got no reply is sent again with the same key, as the page does;
 * what was acknowledged is remembered.
 */
final class Candidates implements HttpLoad.Traffic {

    private static final String[] ANSWERS = {"A", "B", "C", "D", "AC", "BD", "ABC", "ABCD", ""};
    private static final int OK = 200;

    private final List<Attempt> attempts;
    private final int connections;
    private final int[][] lastSeq;
    private final Sent[] underWay;
    private final List<Queue<Sent>> unknown;
    private final Random random = new Random(1);
    private final Map<Integer, Integer> refusals = new TreeMap<>();
    private final Map<String, String> acknowledged = new HashMap<>();
    private final Map<String, String> sent = new HashMap<>();
    private Latencies latencies = new Latencies();

    private record Sent(Attempt attempt, int questionNo, int clientSeq, String answer) {

        String key() {
            return BenchAttempts.key(attempt.id(), questionNo, clientSeq);
        }
    }

    Candidates(List<Attempt> attempts, int connections) {
        this.attempts = attempts;
        this.connections = connections;
        lastSeq = new int[attempts.size()][BenchAttempts.QUESTIONS + 1];
        underWay = new Sent[connections];
        unknown =
                java.util.stream.Stream.<Queue<Sent>>generate(ArrayDeque::new)
                        .limit(connections)
                        .toList();
    }

    @Override
    public byte[] next(int connection) {
        var again = unknown.get(connection).poll();
        var save = again != null ? again : fresh(connection);
        underWay[connection] = save;
        sent.put(save.key(), save.answer());
        var body =
                "{\"q\":"
                        + save.questionNo()
                        + ",\"s\":"
                        + save.clientSeq()
                        + ",\"a\":\""
                        + save.answer()
                        + "\"}";
        return ("POST /api/exam/answers HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + "Content-Type: application/json\r\nX-Attempt-Token: "
                        + save.attempt().token()
                        + "\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Sent fresh(int connection) {
        var shared = Math.max(1, attempts.size() / connections);
        var index = (connection + connections * random.nextInt(shared)) % attempts.size();
        var questionNo = 1 + random.nextInt(BenchAttempts.QUESTIONS);
        return new Sent(
                attempts.get(index),
                questionNo,
                ++lastSeq[index][questionNo],
                ANSWERS[random.nextInt(ANSWERS.length)]);
    }

    @Override
    public void replied(int connection, int status, String body, long nanos) {
        if (status == OK) {
            latencies.add(nanos);
            acknowledged.put(underWay[connection].key(), underWay[connection].answer());
        } else {
            refusals.merge(status, 1, Integer::sum);
            unanswered(connection);
        }
    }

    @Override
    public void unanswered(int connection) {
        unknown.get(connection).add(underWay[connection]);
    }

    /** Latencies since the last call. */
    Latencies takeLatencies() {
        var taken = latencies;
        latencies = new Latencies();
        return taken;
    }

    /** Replies other than 200, by status. */
    Map<Integer, Integer> refusals() {
        return refusals;
    }

    /** Saves that the portal confirmed, by key. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Saves that left here, confirmed or not, by key. */
    Map<String, String> sent() {
        return sent;
    }
}
