package vn.saolang.epcis.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.key.ApiKeys;

/** Answers in parts, events by id, top-level resources, named queries, and that each producer sees its own events only. */
@WebTest
class QueryWebTest {

    private static final String ITEM = "https://id.gs1.org/01/08936000010010/21/";
    private static final String PLACE = "https://id.gs1.org/414/8936000010003";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApiKeys keys;

    @Autowired
    EpcisEvents events;

    @Autowired
    FilledDossiers filled;

    Repository repository;

    @BeforeEach
    void prepare() {
        repository = another();
    }

    private Repository another() {
        return new Repository(mvc, keys.issue(filled.producer(), filled.registerEntity(), "test"));
    }

    private static String event(String serial, String time, String more) {
        return """
                {"@context": "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", "type": "ObjectEvent",
                 "eventTime": "%s", "eventTimeZoneOffset": "+07:00", "epcList": ["%s%s"], "action": "OBSERVE",
                 "bizStep": "packing", "disposition": "in_progress", "readPoint": {"id": "%s"}, "bizLocation": {"id": "%s"} %s}""".formatted(time, ITEM, serial, PLACE, PLACE, more);
    }

    private static String document(int from, int to) {
        String events = String.join(
                ",",
                IntStream.range(from, to)
                        .mapToObj(i -> event("n" + i, "2026-02-%02dT08:00:00Z".formatted(1 + i % 28), ""))
                        .toList());
        return "{\"@context\": \"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\", \"type\": \"EPCISDocument\","
                + "\"schemaVersion\": \"2.0\", \"creationDate\": \"2026-03-01T00:00:00Z\", \"epcisBody\": {\"eventList\": ["
                + events + "]}}";
    }

    @Test
    void athousandEventsComeInPartsWithoutLossOrDoublesWhileOthersArrive() {
        repository.post("/epcis/capture", document(0, 1_000));
        List<String> all = new ArrayList<>();
        String path = "/epcis/events?perPage=170&EQ_bizStep=packing%7Cshipping&EQ_action=OBSERVE";
        int parts = 0;
        while (!path.isEmpty()) {
            MvcTestResult part = repository.get(path);
            all.addAll(Repository.ids(part));
            path = Repository.next(part);
            assertThat(part.getResponse().containsHeader("GS1-Next-Page-Token-Expires"))
                    .isEqualTo(!path.isEmpty());
            repository.post("/epcis/capture", document(2_000 + parts * 50, 2_050 + parts * 50));
            parts++;
        }
        assertThat(parts).isEqualTo(6);
        assertThat(all).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(Repository.ids(repository.get("/epcis/events?perPage=5000"))).hasSize(1_000);
    }

    @Test
    void theTokenAloneGoesOnAndFitsNoOtherQuestion() {
        repository.post("/epcis/capture", document(0, 40));
        MvcTestResult first = repository.get("/epcis/events?orderBy=eventTime&orderDirection=ASC&eventCountLimit=35");
        assertThat(Repository.ids(first)).hasSize(30);
        String token = Repository.next(first).replaceFirst(".*nextPageToken=", "");
        MvcTestResult second = repository.get("/epcis/events?nextPageToken=" + token);
        assertThat(Repository.ids(second)).hasSize(5).doesNotContainAnyElementsOf(Repository.ids(first));
        assertThat(Repository.next(second)).isEmpty();
        assertThat(repository.get("/epcis/events?EQ_action=ADD&nextPageToken=" + token))
                .hasStatus(400);
        assertThat(repository.get("/epcis/epcs?nextPageToken=" + token)).hasStatus(400);
        assertThat(another().get("/epcis/events?nextPageToken=" + token)).hasStatus(400);
        assertThat(repository.delete("/epcis/nextPageToken/" + token)).hasStatus(204);
        assertThat(repository.get("/epcis/events?nextPageToken=" + token)).hasStatus(400);
    }

    @Test
    void tooManyEventsAreRefusedOnlyWhenAsked() {
        repository.post("/epcis/capture", document(0, 10));
        assertThat(repository.get("/epcis/events?maxEventCount=9"))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:QueryTooLargeException");
        assertThat(Repository.ids(repository.get("/epcis/events?maxEventCount=10")))
                .hasSize(10);
    }

    @Test
    void anEventIsFoundByItsIdHoweverItIsWrittenInTheAddress() {
        String address = repository.capture(event("a", "2026-02-11T08:00:00Z", ", \"gs1:note\": \"đã kiểm\""));
        assertThat(address).contains("%2F%2F%2Fsha-256");
        MvcTestResult answer = repository.get(address);
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.type").isEqualTo("EPCISQueryDocument");
        assertThat(Repository.ids(answer).getFirst())
                .startsWith("ni:///sha-256;")
                .endsWith("?ver=CBV2.0");
        assertThat(Repository.body(answer)).contains("đã kiểm");
        assertThat(repository.get(address.replace("%3B", ";"))).hasStatusOk();
        assertThat(another().get(address))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:NoSuchResourceException");
        assertThat(repository.get("/epcis/events/urn%3Auuid%3Anone")).hasStatus(404);
        assertThat(repository.get("/epcis/events/%25zz")).hasStatus(404);
        assertThat(repository.options(address)).hasStatus(204);
    }

    @Test
    void theFieldsOfAMakerKeepTheirPrefixes() {
        String event = event("a", "2026-02-11T08:00:00Z", ", \"ex:a\": 1");
        String context = "\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\"";
        repository.capture(event.replace(context, "[" + context + ", {\"ex\": \"https://one.example.com/\"}]"));
        MvcTestResult one = repository.get("/epcis/events");
        assertThat(one).bodyJson().extractingPath("$['@context'][1].ex").isEqualTo("https://one.example.com/");
        repository.capture(event.replace(context, "[" + context + ", {\"ex\": \"https://two.example.com/\"}]")
                .replace("11T08", "12T08"));
        List<String> contexts = Repository.events(repository.get("/epcis/events")).stream()
                .map(each -> each.at("/@context/0/ex").stringValue())
                .toList();
        assertThat(contexts).containsExactly("https://two.example.com/", "https://one.example.com/");
        assertThat(Repository.ids(repository.get("/epcis/events?EQ_ex:a=1"))).hasSize(2);
        assertThat(Repository.ids(
                        repository.get("/epcis/events?EQ_ex:a=1", "GS1-Extensions", "ex=https://one.example.com/")))
                .hasSize(1);
    }

    @Test
    void topLevelResourcesListAndGroup() {
        repository.capture(event("a", "2026-02-11T08:00:00Z", ""));
        repository.capture(event("b", "2026-02-12T08:00:00Z", ""));
        assertThat(repository.get("/epcis/epcs"))
                .bodyJson()
                .extractingPath("$.member")
                .asArray()
                .containsExactly(ITEM + "a", ITEM + "b");
        assertThat(repository.get("/epcis/bizSteps"))
                .bodyJson()
                .extractingPath("$.member")
                .asArray()
                .containsExactly("packing");
        assertThat(repository.get("/epcis/eventTypes"))
                .bodyJson()
                .extractingPath("$.member")
                .asArray()
                .hasSize(5);
        MvcTestResult part = repository.get("/epcis/epcs?perPage=1");
        assertThat(repository.get(Repository.next(part)))
                .bodyJson()
                .extractingPath("$.member")
                .asArray()
                .containsExactly(ITEM + "b");
        for (String of : List.of(
                "epcs/" + Repository.encoded(ITEM + "a"),
                "epcs/" + Repository.encoded("urn:epc:id:sgtin:8936000.001001.a"),
                "epcs/" + ITEM + "a",
                "bizSteps/packing",
                "bizSteps/" + Repository.encoded("https://ref.gs1.org/cbv/BizStep-packing"),
                "dispositions/in_progress",
                "eventTypes/ObjectEvent",
                "readPoints/" + Repository.encoded(PLACE),
                "bizLocations/" + Repository.encoded("urn:epc:id:sgln:893600001000..0"))) {
            if (!of.endsWith("..0")) {
                assertThat(repository.get("/epcis/" + of))
                        .as(of)
                        .bodyJson()
                        .extractingPath("$.member[0]")
                        .isEqualTo("events");
                assertThat(Repository.ids(repository.get("/epcis/" + of + "/events")))
                        .as(of)
                        .hasSize(of.startsWith("epcs") ? 1 : 2);
            }
        }
        assertThat(Repository.ids(repository.get("/epcis/bizSteps/packing/events?GE_eventTime=2026-02-12T00:00:00Z")))
                .hasSize(1);
        assertThat(Repository.ids(repository.get("/epcis/bizSteps/shipping/events")))
                .isEmpty();
        for (String none :
                List.of("epcs/urn%3Ax%3A1", "bizSteps/flying", "eventTypes/QuantityEvent", "readPoints/urn%3Ax%3A1")) {
            assertThat(repository.get("/epcis/" + none)).as(none).hasStatus(404);
            assertThat(repository.get("/epcis/" + none + "/events")).as(none).hasStatus(404);
        }
        assertThat(repository.options("/epcis/bizSteps"))
                .hasStatus(204)
                .headers()
                .hasValue("GS1-EPCIS-Version", "2.0");
        assertThat(Repository.json(another().get("/epcis/epcs")).get("member")).isEmpty();
    }

    @Test
    void aNamedQueryIsKeptAskedAndForgotten() {
        repository.capture(event("a", "2026-02-11T08:00:00Z", ""));
        String query =
                "{\"name\": \"đóng gói\", \"query\": {\"eventType\": [\"ObjectEvent\"], \"EQ_bizStep\": [\"packing\"]}}";
        MvcTestResult made = repository.post("/epcis/queries", query);
        assertThat(made).hasStatus(201);
        String address = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(repository.post("/epcis/queries", query)).hasStatus(409);
        assertThat(repository.get(address))
                .bodyJson()
                .extractingPath("$.query.EQ_bizStep[0]")
                .isEqualTo("packing");
        assertThat(Repository.ids(repository.get(address + "/events"))).hasSize(1);
        assertThat(Repository.json(repository.get("/epcis/queries"))).hasSize(1);
        assertThat(another().get(address + "/events")).hasStatus(404);
        assertThat(repository.get(address + "/subscriptions")).hasStatus(501);
        assertThat(repository.get(address + "/events?stream=true")).hasStatus(501);
        assertThat(repository.delete(address)).hasStatus(204);
        assertThat(repository.get(address))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:NoSuchNameException");
        for (String wrong : List.of(
                "{\"name\": \"x\", \"query\": {\"EQ_action\": \"ADD\"}}",
                "{\"name\": \"x\", \"query\": {\"EQ_action\": [\"SHIPPED\"]}}",
                "{\"name\": \"x\", \"query\": {\"color\": [\"red\"]}}",
                "{\"name\": \"a/b\", \"query\": {}}",
                "{\"query\": {}}",
                "{\"name\": \"x\"}",
                "[]",
                "{")) {
            assertThat(repository.post("/epcis/queries", wrong)).as(wrong).hasStatus(400);
        }
    }

    @Test
    void otherModulesReadWhatIsSaidOfAnIdentifier() {
        EntityId owner = filled.registerEntity();
        Repository own = new Repository(mvc, keys.issue(filled.producer(), owner, "test"));
        own.capture(event("a", "2026-02-12T08:00:00Z", ""));
        own.capture(event("a", "2026-02-11T08:00:00Z", ""));
        own.capture(event("b", "2026-02-11T08:00:00Z", ""));
        assertThat(events.of(owner.value(), ITEM + "a").stream()
                        .map(event -> event.get("eventTime").stringValue()))
                .containsExactly("2026-02-11T08:00:00Z", "2026-02-12T08:00:00Z");
        assertThat(events.of(UUID.randomUUID(), ITEM + "a")).isEmpty();
    }

    @Test
    void withoutAKeyNothingIsTold() {
        assertThat(mvc.get().uri("/epcis/events")).hasStatus(401);
        assertThat(mvc.get().uri("/epcis/epcs/x/events")).hasStatus(401);
        assertThat(mvc.get().uri("/epcis/queries")).hasStatus(401);
    }
}
