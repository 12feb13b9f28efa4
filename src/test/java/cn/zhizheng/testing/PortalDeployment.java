package cn.zhizheng.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The tested WAR with the sample county, started once for all server and browser tests on an empty
 * database. Tests that carry {@code @RunAsClient} stay outside; the others run inside the server.
 */
@ArquillianSuiteDeployment
public class PortalDeployment {

    private static final String CLASSES = "WEB-INF/classes/";

    @Deployment
    public static WebArchive war() {
        empty(Path.of(System.getProperty("micro.data")));
        var war =
                ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("portal.war")));
        addSampleCounty(war);
        // The harness stays out: it would replace the server's transactions by its own.
        CompiledClasses.beside(
                        PortalDeployment.class,
                        name -> name.matches(".+IT(\\$.+)?") && !name.contains(".testing."))
                .forEach(war::addClass);
        return war.addAsLibrary(CompiledClasses.originOf(Assertions.class).toFile());
    }

    private static void addSampleCounty(WebArchive war) {
        CompiledClasses.beside(PortalDeployment.class, name -> name.startsWith("cn.zhizheng.demo."))
                .forEach(war::addClass);
        var resources = Path.of("src/demo/resources");
        if (Files.isDirectory(resources)) {
            try (var files = Files.walk(resources)) {
                files.filter(Files::isRegularFile)
                        .forEach(
                                file ->
                                        war.addAsWebResource(
                                                file.toFile(),
                                                CLASSES + resources.relativize(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static void empty(Path directory) {
        try {
            Files.createDirectories(directory);
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    if (!file.equals(directory)) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
