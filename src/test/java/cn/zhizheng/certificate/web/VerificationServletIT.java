package cn.zhizheng.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Public verification as a stranger meets it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VerificationServletIT {

    private static final String FORGED = "v/eyJhbGciOiJub25lIn0.eyJjIjoiMSJ9.";

    private final HttpClient stranger = HttpClient.newHttpClient();
    @ArquillianResource URL portal;

    /** CERT-22: nothing of an answer is kept, neither by the visitor nor by the portal. */
    @Test
    void leavesNoTrace() throws Exception {
        for (var answer :
                List.of(
                        get("verify"),
                        get(FORGED),
                        get("api/verify/x"),
                        post("NO-SUCH-1", "陆清源"))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'");
        }
    }

    /** CERT-23, SEC-42: what is not there is not there in one way. */
    @Test
    void refusesAtOneLengthWhateverIsWrong() throws Exception {
        var pages =
                List.of(
                        get(FORGED),
                        get("v/"),
                        get("v/" + "x".repeat(3000)),
                        post("NO-SUCH-1", "陆清源"),
                        post("99000001", "陆清元"),
                        post("' or 1=1 --", "x"),
                        post("", ""));
        var lengths = new TreeSet<Integer>();
        pages.forEach(page -> lengths.add(page.body().getBytes(StandardCharsets.UTF_8).length));
        assertThat(lengths).hasSize(1);
        assertThat(pages.get(0).body()).contains("签名无效");
        assertThat(pages.get(3).body()).contains("查无此证");
    }

    /** SEC-17: what was typed does not come back. */
    @Test
    void neverRepeatsWhatWasTyped() throws Exception {
        assertThat(post("<script>alert(1)</script>", "#{7*7}").body())
                .doesNotContain("alert", "49", "7*7");
        assertThat(get("v/%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("alert");
    }

    @Test
    void speaksTheVisitorsLanguage() throws Exception {
        assertThat(get("verify").body()).contains("lang=\"zh-CN\"", "行政执法证核验");
        assertThat(get("verify", "Accept-Language", "en-GB,en;q=0.8").body())
                .contains("lang=\"en\"", "Verify an enforcement certificate");
        assertThat(get("verify", "Cookie", "zz-lang=en").body()).contains("lang=\"en\"");
        assertThat(
                        send(from("verify")
                                        .header("Accept-Language", "en")
                                        .header("Cookie", "zz-lang=zh"))
                                .body())
                .contains("lang=\"zh-CN\"");
    }

    @Test
    void servesItsStyleSheetAndNothingToChange() throws Exception {
        assertThat(get("public/verify.css").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/css");
        var posted = send(from("v/abc").POST(HttpRequest.BodyPublishers.ofString("number=1")));
        assertThat(posted.statusCode()).isEqualTo(405);
    }

    /** SEC-16: documents are not for strangers, whether they exist or not. */
    @Test
    void givesNoDocumentToAStranger() throws Exception {
        for (var path :
                List.of(
                        "files/certificate/99000001/card.pdf",
                        "files/certificate/NO-SUCH-1/a4.pdf",
                        "files/certificate/..%2f..%2fetc/card.pdf",
                        "files/certificate/")) {
            assertThat(get(path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    private HttpResponse<String> post(String number, String name) throws Exception {
        return send(
                from("verify")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "number=" + encoded(number) + "&name=" + encoded(name))));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = from(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder from(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return stranger.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
