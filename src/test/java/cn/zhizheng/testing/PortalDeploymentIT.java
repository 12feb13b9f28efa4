package cn.zhizheng.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The started portal, seen from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PortalDeploymentIT {

    @ArquillianResource URL portal;

    @Test
    void isReadyAtTheRootOfItsAddress() throws Exception {
        assertThat(portal.getPath()).isEqualTo("/");
        assertThat(get("health/ready")).isEqualTo(200);
    }

    /** What only an operator should see is not served beside the pages (SEC-52). */
    @ParameterizedTest
    @CsvSource({"metrics", "openapi"})
    void keepsItsInnardsToItself(String path) throws Exception {
        assertThat(get(path)).isEqualTo(403);
    }

    private int get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal + path)).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
