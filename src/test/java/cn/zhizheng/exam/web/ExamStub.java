package cn.zhizheng.exam.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The exam page on a server that breaks when told to: the real shell, scripts and style, and an
 * answer log in memory behind the wire format of the real endpoints.
 */
final class ExamStub implements AutoCloseable {

    static final int QUESTIONS = 12;

    private static final Path WEB = Path.of("src/main/webapp");
    private static final String REFERENCE = "AbCdEf0123456789_-AbCd";
    private static final Pattern SAVE =
            Pattern.compile("\\{\"q\":(\\d+),\"s\":(\\d+),\"a\":\"(\\w*)\"}");
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; script-src 'self'";

    private final HttpServer server;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, String> log = new ConcurrentSkipListMap<>();
    private volatile long deadline = clock.millis() + Duration.ofMinutes(90).toMillis();
    private volatile boolean away;
    private volatile boolean overdueHandedIn;
    private volatile boolean handedIn;

    ExamStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/exam/attempt.xhtml", exchange -> page(exchange));
        server.createContext("/resource/", exchange -> resource(exchange));
        server.createContext("/api/exam/paper", exchange -> api(exchange, this::paper));
        server.createContext("/api/exam/answers", exchange -> api(exchange, this::answers));
        server.createContext("/api/exam/hand-in", exchange -> api(exchange, this::handIn));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/exam/attempt.xhtml";
    }

    /** From now on the application does not answer; the page itself can still be loaded. */
    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    void endIn(Duration left) {
        deadline = clock.millis() + left.toMillis();
    }

    /** The server has handed in what it had at the deadline. */
    void handInOverdue() {
        overdueHandedIn = true;
    }

    /** What another device saved. */
    void save(int questionNo, int seq, String answer) {
        log.put(key(questionNo, seq), answer);
    }

    /** {@code question/seq} to answer, everything ever stored. */
    Map<String, String> log() {
        return new TreeMap<>(log);
    }

    private static String key(int questionNo, int seq) {
        return "%02d/%d".formatted(questionNo, seq);
    }

    private record Reply(int status, String body) {}

    private interface Endpoint {
        Reply reply(String body);
    }

    private void api(HttpExchange exchange, Endpoint endpoint) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (away) {
            exchange.close();
            return;
        }
        var reply = endpoint.reply(body);
        send(exchange, reply.status(), "application/json", reply.body());
    }

    private Reply paper(String body) {
        var questions = new StringBuilder();
        for (var no = 1; no <= QUESTIONS; no++) {
            questions
                    .append(no == 1 ? "" : ",")
                    .append(
                            "{\"no\":%d,\"type\":\"%s\",\"marks\":1,\"stem\":\"第%d题\",\"options\":["
                                    .formatted(no, no <= 8 ? "SINGLE" : "MULTIPLE", no))
                    .append("{\"letter\":\"C\",\"text\":\"丙\"},{\"letter\":\"A\",\"text\":\"甲\"},")
                    .append("{\"letter\":\"B\",\"text\":\"乙\"}]}");
        }
        var saved = new StringBuilder();
        newest().forEach(
                        (no, save) ->
                                saved.append(saved.isEmpty() ? "" : ",")
                                        .append(
                                                "{\"q\":%d,\"s\":%s,\"a\":\"%s\"}"
                                                        .formatted(no, save[0], save[1])));
        return new Reply(
                HttpServletResponse.SC_OK,
                "{\"token\":\"T\",\"now\":%d,\"deadline\":%d,\"questions\":[%s],\"saved\":[%s]}"
                        .formatted(clock.millis(), deadline, questions, saved));
    }

    private Map<Integer, String[]> newest() {
        var newest = new TreeMap<Integer, String[]>();
        log.forEach(
                (key, answer) -> {
                    var part = key.split("/");
                    newest.put(Integer.valueOf(part[0]), new String[] {part[1], answer});
                });
        return newest;
    }

    private Reply answers(String body) {
        var stored = new StringBuilder();
        var conflicting = new StringBuilder();
        for (var save : SAVE.matcher(body).results().toList()) {
            var key = key(number(save, 1), number(save, 2));
            var known = log.putIfAbsent(key, save.group(3));
            var fits = known == null || known.equals(save.group(3));
            var list = fits ? stored : conflicting;
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"q\":%s,\"s\":%s}".formatted(save.group(1), save.group(2)));
        }
        return new Reply(
                conflicting.isEmpty() ? HttpServletResponse.SC_OK : 422,
                "{\"stored\":[%s],\"conflicting\":[%s],\"now\":%d}"
                        .formatted(stored, conflicting, clock.millis()));
    }

    private static int number(MatchResult save, int group) {
        return Integer.parseInt(save.group(group));
    }

    private Reply handIn(String body) {
        var late = clock.millis() >= deadline;
        if (late && !overdueHandedIn && !handedIn) {
            return new Reply(HttpServletResponse.SC_CONFLICT, "{\"outcome\":\"deadline-passed\"}");
        }
        handedIn = true;
        return new Reply(
                HttpServletResponse.SC_OK,
                "{\"at\":\"09:30:00\",\"by\":\"%s\",\"answered\":%d,\"questions\":%d,\"hash\":\"abc\"}"
                        .formatted(late ? "TIME_OUT" : "CANDIDATE", newest().size(), QUESTIONS));
    }

    private void page(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        send(exchange, HttpServletResponse.SC_OK, "text/html; charset=utf-8", shell());
    }

    /** What Facelets would make of the page, as far as this page goes. */
    private static String shell() throws IOException {
        var texts = texts();
        var json = new StringBuilder();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("attempt."))
                .forEach(
                        key ->
                                json.append(json.isEmpty() ? "{" : ",")
                                        .append("&quot;" + key + "&quot;:&quot;")
                                        .append(texts.getProperty(key) + "&quot;"));
        return Pattern.compile("#\\{examText\\['([^']+)'\\]}")
                .matcher(Files.readString(WEB.resolve("exam/attempt.xhtml")))
                .replaceAll(use -> texts.getProperty(use.group(1)))
                .replaceAll("(?s)<f:metadata>.*</f:metadata>|</?f:view[^>]*>", "")
                .replaceAll("(?s)<ui:fragment.*?</ui:fragment>", "")
                .replaceAll("#\\{resource\\['zhizheng:([^']+)'\\]}", "/resource/$1")
                .replace("#{attemptPage.texts}", json + "}")
                .replace("#{attemptPage.reference}", REFERENCE)
                .replace("#{request.contextPath}", "")
                .replaceAll("#\\{[^}]*}", "x");
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        var bundle = Path.of("src/main/resources/cn/zhizheng/exam/messages_zh.properties");
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }

    private static void resource(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/resource/".length());
        var type =
                path.endsWith(".css")
                        ? "text/css"
                        : path.endsWith(".js") ? "text/javascript" : "image/svg+xml";
        send(
                exchange,
                HttpServletResponse.SC_OK,
                type,
                Files.readString(WEB.resolve("resources/zhizheng").resolve(path)));
    }

    private static void send(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(HttpServletResponse.SC_NO_CONTENT, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
