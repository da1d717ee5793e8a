package vn.saolang.traceability.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Producers;
import vn.saolang.producer.key.ApiKeys;
import vn.saolang.producer.prefix.Gs1Prefixes;

/** What the standard GS1-Conformant resolver asks for, sentence by sentence. */
@WebTest
class ResolverWebTest {

    private static final String TEA = "/01/08934567000017";
    private static final String ENTRY = """
            [{"anchor": "/01/08934567000017", "itemDescription": "Chè thử", "defaultLinktype": "gs1:pip", "links": [
               {"linktype": "gs1:pip", "href": "https://che.example/vi?a=1#top", "title": "Chè", "type": "text/html", "hreflang": ["vi"]},
               {"linktype": "gs1:pip", "href": "https://che.example/en", "title": "Tea", "type": "text/html", "hreflang": ["en"]},
               {"linktype": "gs1:pip", "href": "https://che.example/pdf", "title": "Tea", "type": "application/pdf", "hreflang": ["en"]},
               {"linktype": "gs1:certificationInfo", "href": "https://che.example/c1", "title": "C1"},
               {"linktype": "gs1:certificationInfo", "href": "https://che.example/c2", "title": "C2"},
               {"linktype": "gs1:recallStatus", "href": "https://che.example/shop", "title": "S", "context": ["retail"]},
               {"linktype": "gs1:recallStatus", "href": "https://che.example/all", "title": "A"},
               {"linktype": "gs1:safetyInfo", "href": "https://che.example/us", "title": "S", "hreflang": ["en-US"]},
               {"linktype": "gs1:safetyInfo", "href": "https://che.example/any", "title": "S", "hreflang": ["und"]}]},
             {"anchor": "/01/08934567000017", "defaultLinktype": "gs1:traceability", "qualifiers": [{"10": "{lot}"}], "links": [
               {"linktype": "gs1:traceability", "href": "https://che.example/lot/{lot}", "title": "Lot"}]},
             {"anchor": "/01/08934567000017", "defaultLinktype": "gs1:traceability", "qualifiers": [{"10": "GOLD"}], "links": [
               {"linktype": "gs1:traceability", "href": "https://che.example/gold", "title": "Gold"}]}]
            """;

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

    @BeforeEach
    void load() {
        Links links = new Links(mvc, producers, prefixes, keys, people.a(Role.PRODUCER, "", 52), "8934567");
        assertThat(links.put(ENTRY)).hasStatusOk();
    }

    private MvcTestResult get(String path, String... headers) {
        var request = mvc.get().uri(URI.create(path));
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private void leads(String path, String location, String... headers) {
        assertThat(get(path, headers)).hasStatus(307).hasHeader("Location", location);
    }

    @Test
    void getHeadAndOptionsAreAnsweredAndNothingElse() {
        assertThat(get(TEA)).hasStatus(307);
        assertThat(mvc.head().uri(TEA).exchange())
                .hasStatus(307)
                .hasHeader("Location", "https://che.example/vi?a=1#top");
        assertThat(mvc.options().uri(TEA).exchange()).hasStatus(204).hasHeader("Allow", "GET, HEAD, OPTIONS");
        for (HttpMethod method : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE}) {
            assertThat(mvc.method(method).uri(TEA).exchange()).hasStatus(405);
        }
    }

    @Test
    void anySiteMayAskAndReadWhereItLeads() {
        for (String path : new String[] {TEA, "/01/1", "/01/08934567000994", "/.well-known/gs1resolver", "/p/x"}) {
            MvcTestResult answer = get(path, "Origin", "https://shop.example");
            assertThat(answer).hasHeader("Access-Control-Allow-Origin", "*");
            assertThat(answer.getResponse().getHeader("Access-Control-Expose-Headers"))
                    .contains("Link", "Location");
        }
        assertThat(mvc.options()
                        .uri(TEA)
                        .header("Origin", "https://shop.example")
                        .header("Access-Control-Request-Method", "GET")
                        .exchange())
                .hasStatus(204)
                .hasHeader("Access-Control-Allow-Origin", "*");
    }

    @Test
    void badSyntaxIs400NamingTheIdentifier() {
        MvcTestResult wrong = get("/01/08934567000018");
        assertThat(wrong).hasStatus(400).hasContentType("application/problem+json");
        assertThat(wrong).bodyJson().extractingPath("$.ai").isEqualTo("01");
        assertThat(wrong).bodyJson().extractingPath("$.reason").isEqualTo("CHECK_DIGIT");
        for (String path : new String[] {
            TEA + "/badrequest",
            "/01/8934567000017",
            "/10/ABC",
            "/9999/1",
            TEA + "/21/1/10/2",
            TEA + "?11=abc",
            "/01",
            TEA + "/10/" + "A".repeat(21),
            TEA + "/10/%C3%84",
            "/01/08934567000017/01/08934567000017"
        }) {
            assertThat(get(path)).as(path).hasStatus(400);
        }
        assertThat(get("/01/1", "Accept", "text/html,*/*;q=0.8"))
                .hasStatus(400)
                .hasContentType("text/html;charset=UTF-8")
                .bodyText()
                .contains("<h1>");
    }

    @Test
    void whatIsNotKnownIs404ForPeopleAndPrograms() {
        assertThat(get("/01/08934567000994")).hasStatus(404).hasContentType("application/problem+json");
        assertThat(get("/00/189345670000000014")).hasStatus(404);
        assertThat(get("/01/08934567000994?linkType=linkset")).hasStatus(404);
        assertThat(get("/01/08934567000994", "Accept", "text/html"))
                .hasStatus(404)
                .bodyText()
                .contains("<h1>");
    }

    @Test
    void aTrailingSlashIsTolerated() {
        leads(TEA + "/", "https://che.example/vi?a=1#top");
        leads(TEA + "/10/L1/", "https://che.example/lot/L1");
    }

    @Test
    void itWalksUpFromSerialToLotToKey() {
        leads(TEA + "/10/L1/21/7", "https://che.example/lot/L1");
        leads(TEA + "/10/GOLD", "https://che.example/gold");
        leads(TEA + "/10/A%2F1", "https://che.example/lot/A%2F1");
        leads(TEA + "/21/7", "https://che.example/vi?a=1#top");
        leads(TEA + "/10/L1/21/7?linkType=gs1:pip", "https://che.example/vi?a=1#top", "Accept-Language", "vi");
    }

    @Test
    void aLinkTypeRedirectsIfPresentAndIs404IfNot() {
        leads(TEA + "?linkType=gs1:pip", "https://che.example/vi?a=1#top", "Accept-Language", "vi-VN,vi;q=0.9");
        leads(TEA + "?linktype=pip", "https://che.example/vi?a=1#top", "Accept-Language", "vi");
        leads(TEA + "?linkType=https://ref.gs1.org/voc/pip", "https://che.example/vi?a=1#top", "Accept-Language", "vi");
        leads(TEA + "?linkType=gs1:defaultLink", "https://che.example/vi?a=1#top");
        assertThat(get(TEA + "?linkType=gs1:epil")).hasStatus(404);
        assertThat(get(TEA + "?linkType=%20x%3C")).hasStatus(404);
        assertThat(get(TEA + "?linkType=gs1:epil", "Accept", "text/html"))
                .hasStatus(404)
                .bodyText()
                .contains("?linkType=gs1:certificationInfo");
    }

    @Test
    void equalMatchesAreMultipleChoices() {
        MvcTestResult programs = get(TEA + "?linkType=gs1:certificationInfo");
        assertThat(programs).hasStatus(300).hasContentType("application/linkset+json");
        assertThat(programs)
                .bodyJson()
                .extractingPath("$.linkset[0]['https://ref.gs1.org/voc/certificationInfo'].length()")
                .isEqualTo(2);
        assertThat(get(TEA + "?linkType=gs1:certificationInfo", "Accept", "text/html"))
                .hasStatus(300)
                .bodyText()
                .contains("https://che.example/c1", "https://che.example/c2");
    }

    @Test
    void theLanguageTheMediaTypeAndTheContextChoose() {
        String pip = TEA + "?linkType=gs1:pip";
        leads(pip, "https://che.example/en", "Accept-Language", "fr;q=0.9,en;q=0.8,vi;q=0.1", "Accept", "text/html");
        leads(pip, "https://che.example/en", "Accept-Language", "en-AU", "Accept", "text/html,application/pdf;q=0.5");
        leads(pip, "https://che.example/pdf", "Accept-Language", "en", "Accept", "application/pdf");
        leads(pip, "https://che.example/vi?a=1#top", "Accept-Language", "en;q=0.5, vi");
        leads(TEA, "https://che.example/en", "Accept-Language", "en", "Accept", "text/html");
        leads(TEA, "https://che.example/vi?a=1#top", "Accept-Language", "ja");
        leads(TEA + "?linkType=gs1:safetyInfo", "https://che.example/us", "Accept-Language", "en");
        leads(TEA + "?linkType=gs1:safetyInfo", "https://che.example/any", "Accept-Language", "ja");
        leads(TEA + "?linkType=gs1:recallStatus", "https://che.example/all");
        leads(TEA + "?linkType=gs1:recallStatus&context=retail", "https://che.example/shop?context=retail");
        leads(TEA, "https://che.example/vi?a=1#top", "Accept-Language", "%%%", "Accept", "///");
    }

    @Test
    void theQueryIsPassedOnWithoutTheLinkType() {
        leads(TEA + "?17=271231&x=%C4%91", "https://che.example/vi?a=1&17=271231&x=%C4%91#top");
        leads(TEA + "/10/L1?linkType=gs1:traceability&x=1", "https://che.example/lot/L1?x=1");
    }

    @Test
    void theLinksetIsServedWithoutRedirect() {
        for (MvcTestResult answer : new MvcTestResult[] {
            get(TEA + "/10/L1?linkType=linkset"),
            get(TEA + "/10/L1?linkType=all"),
            get(TEA + "/10/L1", "Accept", "application/linkset+json")
        }) {
            assertThat(answer).hasStatusOk().hasContentType("application/linkset+json");
            assertThat(answer).bodyJson().extractingPath("$.linkset.length()").isEqualTo(2);
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.linkset[1]['https://ref.gs1.org/voc/defaultLink'][0].href")
                    .isEqualTo("https://che.example/lot/L1");
            assertThat(answer.getResponse().getHeaders("Link").toString())
                    .contains("http://www.w3.org/ns/json-ld#context");
        }
        assertThat(get(TEA, "Accept", "application/json")).hasStatusOk().hasContentType("application/json");
        assertThat(get(TEA, "Accept", "text/html,application/json;q=0.5")).hasStatus(307);
        assertThat(mvc.head().uri(TEA + "?linkType=linkset").exchange()).hasStatusOk();
    }

    @Test
    void aRedirectNamesTheLinkset() {
        assertThat(get(TEA + "/10/L1").getResponse().getHeader("Link"))
                .contains(TEA + "/10/L1?linkType=linkset>; rel=\"linkset\"", "application/linkset+json");
    }

    @Test
    void theDescriptionFileSaysWhatItCanDo() {
        MvcTestResult file = get("/.well-known/gs1resolver");
        assertThat(file).hasStatusOk().hasContentType("application/json");
        for (String member :
                new String[] {"name", "resolverRoot", "supportedPrimaryKeys", "supportedLinkType", "contact"}) {
            assertThat(file).bodyJson().hasPath("$." + member);
        }
        assertThat(file)
                .bodyJson()
                .extractingPath("$.supportedPrimaryKeys")
                .asArray()
                .contains("01", "414", "8004");
    }
}
