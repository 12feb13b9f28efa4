package cn.zhizheng.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page that nobody listed is open to nobody; a line without a page is a typo. */
class NavigationTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void everyPageHasExactlyOneLineOfAccess() throws IOException {
        assertThat(PageAccess.pages()).containsExactlyInAnyOrderElementsOf(pagesOnDisk());
    }

    @Test
    void theMenuLeadsToListedPagesOnly() {
        assertThat(PageAccess.pages())
                .containsAll(Navigation.entries().stream().map(Navigation.Entry::page).toList());
    }

    private static Set<String> pagesOnDisk() throws IOException {
        try (var walk = Files.walk(WEBAPP)) {
            return walk.map(WEBAPP::relativize)
                    .map(Path::toString)
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("WEB-INF"))
                    .map(path -> "/" + path)
                    .collect(Collectors.toSet());
        }
    }
}
