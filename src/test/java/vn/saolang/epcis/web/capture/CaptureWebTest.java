package vn.saolang.epcis.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.key.ApiKeys;

/** Documents over HTTP: the job, what a wrong event does, limits, headers, and what a hostile body gets. */
@WebTest
class CaptureWebTest {

    private static final String EVENT = """
            {"type": "ObjectEvent", "eventTime": "2026-02-11T08:00:00Z", "eventTimeZoneOffset": "+07:00",
             "epcList": ["https://id.gs1.org/01/08936000010010/21/%s"], "action": "OBSERVE", "bizStep": "packing"}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApiKeys keys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FilledDossiers filled;

    EntityId entity;
    String key;

    @BeforeEach
    void prepare() {
        entity = filled.registerEntity();
        key = keys.issue(filled.producer(), entity, "test");
    }

    @Test
    void aDocumentBecomesAJobAndItsEventsAreKeptOnce() {
        MvcTestResult answer = capture(document(event("a"), event("b")), null);
        assertThat(answer).hasStatus(202).headers().containsHeader("Location");
        assertThat(answer).headers().hasValue("GS1-EPCIS-Version", "2.0");
        MvcTestResult job = get(location(answer));
        assertThat(job).hasStatusOk().bodyJson().extractingPath("$.success").isEqualTo(true);
        assertThat(job).bodyJson().extractingPath("$.running").isEqualTo(false);
        assertThat(job).bodyJson().extractingPath("$.captureErrorBehaviour").isEqualTo("rollback");
        assertThat(job).bodyJson().extractingPath("$.newEvents").isEqualTo(2);
        MvcTestResult again = capture(document(event("b"), event("a")), null);
        assertThat(get(location(again)))
                .bodyJson()
                .extractingPath("$.newEvents")
                .isEqualTo(0);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void oneWrongEventTakesAllBackOrIsLeftOut() {
        String wrong = event("b").replace("+07:00", "+15:00");
        MvcTestResult refused = capture(document(event("a"), wrong), null);
        assertThat(refused).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyJson().extractingPath("$.type").isEqualTo("epcisException:ValidationException");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/epcisBody/eventList/1/eventTimeZoneOffset");
        assertThat(kept()).isZero();
        MvcTestResult answer = capture(document(event("a"), wrong), "proceed");
        assertThat(answer).hasStatus(202);
        MvcTestResult job = get(location(answer));
        assertThat(job).bodyJson().extractingPath("$.success").isEqualTo(false);
        assertThat(job).bodyJson().extractingPath("$.errors[0].type").isEqualTo("epcisException:ValidationException");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whatIsNoDocumentIsRefusedAtOnce() {
        for (String body : new String[] {
            "",
            "[]",
            "null",
            "{",
            "{\"type\": \"EPCISDocument\"}",
            "[".repeat(100_000),
            "{\"a\":1,\"a\":2}",
            "\u0000",
            document(event("a")).replace("\"packing\"", "\"pack\\u0000ing\""),
            document(event("a").replace("/21/%s".formatted("a"), "/21/" + "9".repeat(5_000))),
            document(event("a").replace("\"bizStep\"", "\"gs1:x\": 1e999999999, \"bizStep\""))
        }) {
            for (String behaviour : new String[] {null, "proceed"}) {
                MvcTestResult answer = capture(body, behaviour);
                assertThat(answer.getResponse().getStatus())
                        .as(body.substring(0, Math.min(80, body.length())))
                        .isIn(behaviour == null ? new Object[] {400} : new Object[] {400, 202});
            }
        }
        assertThat(kept()).isZero();
        assertThat(capture(document(event("a")), "perhaps")).hasStatus(400);
    }

    @Test
    void onlyTheOwnersKeySeesAJob() {
        String job = location(capture(document(event("a")), null));
        String mine = key;
        prepare();
        assertThat(get(job))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:NoSuchResourceException");
        key = mine;
        assertThat(get(job)).hasStatusOk();
        assertThat(get("/epcis/capture/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("/epcis/capture/nothing")).hasStatus(404);
        assertThat(mvc.get().uri(job).header("Authorization", "Bearer wrong"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:SecurityException");
        assertThat(mvc.get().uri("/epcis/capture")).hasStatus(401);
    }

    @Test
    void jobsAreListedByPages() {
        for (String serial : new String[] {"a", "b", "c"}) {
            capture(document(event(serial)), null);
        }
        MvcTestResult first = get("/epcis/capture?perPage=2");
        assertThat(first).bodyJson().extractingPath("$.length()").isEqualTo(2);
        String link = first.getResponse().getHeader("Link");
        assertThat(link).endsWith(">; rel=\"next\"");
        MvcTestResult second = get(link.substring(1, link.indexOf('>')));
        assertThat(second).bodyJson().extractingPath("$.length()").isEqualTo(1);
        assertThat(second.getResponse().getHeader("Link")).isNull();
        assertThat(get("/epcis/capture?perPage=0")).hasStatus(400);
        assertThat(get("/epcis/capture?nextPageToken=x")).hasStatus(400);
    }

    @Test
    void formsAndVersionsThatAreNotSpokenAreSaidSo() {
        assertThat(post("<epcis/>", MediaType.APPLICATION_XML))
                .hasStatus(501)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:ImplementationException");
        assertThat(post("x", MediaType.TEXT_PLAIN))
                .hasStatus(415)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:UnsupportedMediaTypeException");
        assertThat(post(document(event("a")), MediaType.parseMediaType("application/ld+json")))
                .hasStatus(202);
        assertThat(mine(mvc.get().uri("/epcis/capture")).header("Accept", "application/xml"))
                .hasStatus(501);
        assertThat(mine(mvc.get().uri("/epcis/capture")).header("Accept", "text/html"))
                .hasStatus(406);
        assertThat(mine(mvc.get().uri("/epcis/capture")).header("GS1-EPCIS-Min", "2.1"))
                .hasStatus(406);
        assertThat(mine(mvc.get().uri("/epcis/capture")).header("GS1-EPCIS-Max", "1.2"))
                .hasStatus(406);
        assertThat(mine(mvc.get().uri("/epcis/capture"))
                        .header("GS1-EPCIS-Min", "1.2")
                        .header("GS1-EPCIS-Max", "2.0.0")
                        .header("GS1-CBV-Version", "2.0.0"))
                .hasStatusOk();
        assertThat(mine(mvc.get().uri("/epcis/nothing"))).hasStatus(404);
        assertThat(mine(mvc.put().uri("/epcis/capture"))).hasStatus(501);
    }

    @Test
    void theRepositoryTellsWhatItIs() {
        MvcTestResult options = mine(mvc.options().uri("/epcis/capture")).exchange();
        assertThat(options)
                .hasStatus(204)
                .headers()
                .hasValue("Allow", "OPTIONS, GET, POST")
                .hasValue("GS1-EPCIS-Version", "2.0")
                .hasValue("GS1-EPCIS-Capture-Limit", "10000")
                .hasValue("GS1-Capture-Error-Behaviour", "all");
        assertThat(mine(mvc.options().uri("/epcis/events"))).hasStatus(204);
        assertThat(mine(mvc.options().uri("/epcis"))).hasStatus(204);
        assertThat(get("/epcis"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("Collection");
    }

    @Test
    void tooManyEventsAreTooMany() {
        String many = "{\"type\":\"ObjectEvent\"},".repeat(10_000) + "{}";
        assertThat(capture(document(many), null)).hasStatus(413).headers().hasValue("GS1-EPCIS-Capture-Limit", "10000");
    }

    private MvcTestResult capture(String body, String behaviour) {
        MockMvcRequestBuilder request = mine(mvc.post().uri("/epcis/capture"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (behaviour == null ? request : request.header("GS1-Capture-Error-Behaviour", behaviour)).exchange();
    }

    private MvcTestResult post(String body, MediaType type) {
        return mine(mvc.post().uri("/epcis/capture"))
                .contentType(type)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return mine(mvc.get().uri(uri)).exchange();
    }

    private MockMvcRequestBuilder mine(MockMvcRequestBuilder request) {
        return request.header("Authorization", "Bearer " + key);
    }

    private static String location(MvcTestResult answer) {
        return answer.getResponse().getHeader("Location");
    }

    private int kept() {
        return jdbc.sql("select count(*) from epcis.event where owner = :owner")
                .param("owner", entity.value())
                .query(Integer.class)
                .single();
    }

    private static String event(String serial) {
        return EVENT.formatted(serial);
    }

    private static String document(String... events) {
        return """
                {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
                 "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-01T00:00:00Z",
                 "epcisBody": {"eventList": [%s]}}""".formatted(String.join(",", events));
    }
}
