package vn.saolang.epcis.web.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.key.ApiKeys;

/** One event at a time: over HTTP and for other modules; the same event twice is one, another of its id is refused. */
@WebTest
class EventWebTest {

    private static final String EVENT = """
            {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://ns.example.com/"}],
             "type": "ObjectEvent", "eventTime": "2026-02-11T08:00:00Z", "eventTimeZoneOffset": "+07:00",
             "epcList": ["urn:epc:id:sgtin:4012345.011111.987"], "action": "OBSERVE", "ex:crop": "chè"}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApiKeys keys;

    @Autowired
    EpcisEvents events;

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
    void theSameEventAgainIsTheSame() {
        MvcTestResult first = post(EVENT);
        assertThat(first)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.recordTime")
                .isNotNull();
        String location = first.getResponse().getHeader("Location");
        assertThat(URLDecoder.decode(location, StandardCharsets.UTF_8)).startsWith("/epcis/events/ni:///sha-256;");
        assertThat(location.substring("/epcis/events/".length()))
                .doesNotContain("/")
                .doesNotContain("?");
        MvcTestResult sameOtherwise = post(EVENT.replace("08:00:00Z", "15:00:00.000+07:00")
                .replace("\"ex\"", "\"other\"")
                .replace("ex:crop", "other:crop"));
        assertThat(sameOtherwise).hasStatus(201).headers().hasValue("Location", location);
    }

    @Test
    void anotherEventOfTheSameIdIsRefusedButItsErrorDeclarationIsNot() {
        String named = EVENT.replace("\"type\"", "\"eventID\": \"urn:uuid:1\", \"type\"");
        assertThat(post(named)).hasStatus(201);
        assertThat(post(named)).hasStatus(201);
        assertThat(post(named.replace("987", "988")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:ResourceAlreadyExistsException");
        assertThat(post(named.replace("\"action\"", """
                "errorDeclaration": {"declarationTime": "2026-02-12T08:00:00Z", "reason": "incorrect_data"}, "action\"""".strip()))).hasStatus(201);
    }

    @Test
    void whatIsWrongIsNamedAllAtOnce() {
        MvcTestResult answer =
                post(EVENT.replace("OBSERVE", "SEE").replace("+07:00", "7").replace("ex:crop", "crop"));
        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/action", "/eventTimeZoneOffset", "/crop");
        assertThat(post("[]")).hasStatus(400);
        assertThat(post(EVENT.replaceFirst("\"@context\".*\\n", ""))).hasStatus(400);
    }

    @Test
    void otherModulesKeepEventsToo() {
        ObjectNode event = (ObjectNode) JsonMapper.shared().readTree(EVENT);
        event.remove("ex:crop");
        event.remove("@context");
        String id = events.capture(Actor.system("test"), entity.value(), event);
        assertThat(id).isEqualTo(events.capture(Actor.system("test"), entity.value(), event));
        event.put("action", "SEE");
        assertThatThrownBy(() -> events.capture(Actor.system("test"), entity.value(), event))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void theExampleOfTheDocumentationIsTrue() throws IOException {
        String docs = Files.readString(Path.of("docs/api.md"));
        Matcher example = Pattern.compile("<!-- example: epcis capture -->\\n```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(docs);
        assertThat(example.find()).isTrue();
        assertThat(mvc.post()
                        .uri("/epcis/capture")
                        .header("Authorization", "Bearer " + key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(example.group(1)))
                .hasStatus(202);
        String id = jdbc.sql("select event_id from epcis.event where owner = :owner")
                .param("owner", entity.value())
                .query(String.class)
                .single();
        assertThat(docs).contains("Its event is `" + id + "`");
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/epcis/events")
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
