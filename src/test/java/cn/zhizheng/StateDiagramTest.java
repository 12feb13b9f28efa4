package cn.zhizheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Draws every enum with {@code successors()} into {@code src/docs/states}. The drawings are
 * committed; {@code mvn test -Dtest=StateDiagramTest -Dstates.write=true} renews them.
 */
class StateDiagramTest {

    private static final Path DRAWINGS = Path.of("src/docs/states");

    @Test
    void committedDrawingsShowTheStatesOfTheCode() throws Exception {
        var drawn = new TreeMap<String, String>();
        for (var type : statuses()) {
            drawn.put(type.getSimpleName() + ".mmd", drawing(type));
        }
        assertThat(drawn).isNotEmpty();
        if (Boolean.getBoolean("states.write")) {
            Files.createDirectories(DRAWINGS);
            for (var file : drawn.entrySet()) {
                Files.writeString(DRAWINGS.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(committed()).isEqualTo(drawn);
    }

    @Test
    void everyStateCanBeReachedFromTheFirst() throws Exception {
        for (var type : statuses()) {
            var constants = type.getEnumConstants();
            var reached = new HashSet<Object>();
            reach(constants[0], reached);
            assertThat(reached).as(type.getSimpleName()).containsExactlyInAnyOrder(constants);
        }
    }

    private static void reach(Object from, Set<Object> reached) throws Exception {
        if (reached.add(from)) {
            for (var next : successors(from)) {
                reach(next, reached);
            }
        }
    }

    private static Set<Class<?>> statuses() {
        var found = new HashSet<Class<?>>();
        for (JavaClass candidate :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.zhizheng")) {
            if (candidate.isEnum() && candidate.tryGetMethod("successors").isPresent()) {
                found.add(candidate.reflect());
            }
        }
        return found;
    }

    private static String drawing(Class<?> type) throws Exception {
        var lines = new StringBuilder("stateDiagram-v2\n");
        var constants = type.getEnumConstants();
        lines.append("    [*] --> ").append(constants[0]).append('\n');
        for (var from : constants) {
            for (var to : successors(from)) {
                lines.append("    ").append(from).append(" --> ").append(to).append('\n');
            }
            if (successors(from).isEmpty()) {
                lines.append("    ").append(from).append(" --> [*]\n");
            }
        }
        return lines.toString();
    }

    private static Set<?> successors(Object state) throws Exception {
        var method = state.getClass().getDeclaredMethod("successors");
        method.setAccessible(true);
        return (Set<?>) method.invoke(state);
    }

    private static TreeMap<String, String> committed() throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(DRAWINGS, "*.mmd")) {
            for (var file : files) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }
}
