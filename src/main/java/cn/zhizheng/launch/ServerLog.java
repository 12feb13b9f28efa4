package cn.zhizheng.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server wrote about its start. */
final class ServerLog {

    /** What the portal writes before the one-time code of a first start. */
    private static final String SET_UP_CODE = "ZHIZHENG SET-UP CODE";

    private static final Pattern STARTED = Pattern.compile("Payara Micro .* ready in .*");
    private static final Pattern DEPLOYED = Pattern.compile("was successfully deployed in");
    private static final Pattern RECORD =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ +(\\w+) +\\[(\\S+)] ?(.*)");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (.*)");

    /** They call severe what does no harm, such as a class that only another server would need. */
    private static final Set<String> ANXIOUS =
            Set.of("Annotation-Framework", "jakarta.enterprise.web.util");

    private static final int LONGEST = 300;

    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    /** The server is up, with or without the portal in it. */
    boolean saysStarted() {
        return lines().stream().anyMatch(line -> STARTED.matcher(line).find());
    }

    /** The portal is in the server. */
    boolean saysDeployed() {
        return lines().stream().anyMatch(line -> DEPLOYED.matcher(line).find());
    }

    /**
     * The root of the first severe record: what later ones say only follows from it. Its last cause
     * if it has one, else the exception, else what the record says.
     */
    Optional<String> setUpCode() {
        return lines().stream()
                .filter(line -> line.contains(SET_UP_CODE))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .reduce((earlier, later) -> later);
    }

    Optional<String> firstCause() {
        var lines = lines();
        for (var start = 0; start < lines.size(); start++) {
            var severe = RECORD.matcher(lines.get(start));
            if (severe.matches()
                    && severe.group(1).equals("SEVERE")
                    && !ANXIOUS.contains(severe.group(2))) {
                return Optional.of(shortened(causeIn(severe.group(3), trace(lines, start + 1))));
            }
        }
        return Optional.empty();
    }

    private static List<String> trace(List<String> lines, int start) {
        return lines.stream()
                .skip(start)
                .takeWhile(line -> !RECORD.matcher(line).matches())
                .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                .toList();
    }

    private static String causeIn(String message, List<String> trace) {
        var causes = trace.stream().map(CAUSE::matcher).filter(Matcher::matches).toList();
        if (!causes.isEmpty()) {
            return causes.get(causes.size() - 1).group(1);
        }
        return trace.isEmpty() ? message : String.join(" ", trace);
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private List<String> lines() {
        try {
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }
}
