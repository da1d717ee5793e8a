package vn.saolang.traceability.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Producers;
import vn.saolang.producer.key.ApiKeys;
import vn.saolang.producer.prefix.Gs1Prefixes;

/** Programs set the links of their producer's numbers, and of nobody else's. */
@WebTest
class LinkApiWebTest {

    private static final String URL = "/api/v1/gs1/links";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Gs1Prefixes prefixes;

    @Autowired
    ApiKeys keys;

    Links own;
    Links other;

    @BeforeEach
    void prepare() {
        own = new Links(mvc, producers, prefixes, keys, people.a(Role.PRODUCER, "", 53), "8937777");
        other = new Links(mvc, producers, prefixes, keys, people.a(Role.PRODUCER, "", 54), "8938888");
    }

    private static String entry(String anchor, String href) {
        return """
                {"anchor": "%s", "links": [{"linktype": "gs1:pip", "href": "%s", "title": "Trang"}]}
                """.formatted(anchor, href);
    }

    private MvcTestResult with(Links links, String method, String url) {
        return mvc.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(url)
                .header("Authorization", "Bearer " + links.key)
                .exchange();
    }

    @Test
    void whatIsPutIsReadAndTakenAway() {
        String anchor = "/8004/8937777ABC";
        assertThat(own.put(entry(anchor, "https://a.example/"))).hasStatusOk();
        assertThat(own.put(entry(anchor, "https://b.example/")))
                .as("in its place")
                .hasStatusOk();
        assertThat(with(own, "GET", URL + "?anchor=" + anchor))
                .hasStatusOk()
                .bodyText()
                .contains("https://b.example/")
                .doesNotContain("https://a.example/");
        assertThat(with(own, "GET", URL)).hasStatusOk().bodyText().contains(anchor);
        assertThat(with(other, "GET", URL)).hasStatusOk().bodyText().doesNotContain(anchor);
        assertThat(with(other, "GET", URL + "?anchor=" + anchor)).hasStatus(404);
        assertThat(with(other, "DELETE", URL + "?anchor=" + anchor)).hasStatus(404);
        assertThat(with(own, "DELETE", URL + "?anchor=" + anchor)).hasStatus(204);
        assertThat(with(own, "DELETE", URL + "?anchor=" + anchor)).hasStatus(404);
        assertThat(mvc.get().uri(anchor).exchange()).hasStatus(404);
    }

    @Test
    void onlyUnderADeclaredPrefix() {
        MvcTestResult foreign = own.put(entry("/8004/8938888ABC", "https://a.example/"));
        assertThat(foreign).hasStatus(422);
        assertThat(foreign).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/0/anchor");
        assertThat(own.put(entry("/p/ABCDEFGHJK", "https://a.example/"))).hasStatus(422);
        assertThat(mvc.put().uri(URL).content("{}").exchange()).hasStatus(401);
    }

    @Test
    void oneWrongEntryPutsNone() {
        String body = "[" + entry("/8004/8937777ONE", "https://a.example/") + ","
                + entry("/8004/8937777TWO", "ftp://a.example/") + "]";
        assertThat(own.put(body)).hasStatus(422);
        assertThat(mvc.get().uri("/8004/8937777ONE").exchange()).hasStatus(404);
    }

    @Test
    void linksLeadToTheWebOnly() {
        for (String href : new String[] {
            "javascript:alert(1)",
            "data:text/html,x",
            "//evil.example",
            "/register",
            "https://user@evil.example/",
            "https://{0}/",
            "https://a.example/{serial}",
            "https:///x",
            "ftp://a.example",
            "https://a.example/\\r\\nX: 1",
            ""
        }) {
            assertThat(own.put(entry("/8004/8937777BAD", href))).as(href).hasStatus(422);
        }
    }

    @Test
    void whatIsNoEntryIsRefused() {
        for (String body : new String[] {"", "{", "[1,", "{\"a\":1,\"a\":2}"}) {
            assertThat(own.put(body)).as(body).hasStatus(400);
        }
        for (String body : new String[] {
            "1",
            "[]",
            "{}",
            "null",
            "\"x\"",
            "[[]]",
            "{\"anchor\": {}}",
            "{\"anchor\": \"/8004/8937777X\", \"links\": {}}",
            "{\"anchor\": \"/8004/8937777X\", \"qualifiers\": [{\"10\": \"1\"}], \"links\": []}"
        }) {
            assertThat(own.put(body)).as(body).hasStatus(422);
        }
    }
}
