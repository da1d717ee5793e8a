package vn.saolang.idea.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.idea.Potentials;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;

@WebTest
class PotentialWebTest {

    private static final String COMMUNE = "05503@2025-07-01";
    private static final String PROVINCE = "19@2025-07-01";
    private static final String XSS = "<script>alert(1)</script>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Potentials potentials;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    SettableClock clock;

    private Actor officer;
    private Actor chair;
    private Actor stranger;
    private Actor office;
    private Actor otherOffice;

    @BeforeEach
    void prepare() {
        clock.reset();
        officer = people.a(Role.COMMUNE_OFFICER, COMMUNE, 7100);
        chair = people.a(Role.COMMUNE_CHAIR, COMMUNE, 7101);
        stranger = people.a(Role.COMMUNE_OFFICER, "05500@2025-07-01", 7102);
        office = people.a(Role.PROVINCE_OFFICE, PROVINCE, 7103);
        otherOffice = people.a(Role.PROVINCE_OFFICE, "14@2025-07-01", 7104);
    }

    @AfterEach
    void theDataHold() throws IOException {
        for (Resource rule :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/idea/*.sql")) {
            assertThat(jdbc.sql(rule.getContentAsString(StandardCharsets.UTF_8))
                            .query()
                            .listOfRows())
                    .as(rule.getFilename())
                    .isEmpty();
        }
    }

    private static Map<String, String> typed(String name) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("name", name);
        typed.put("group", "I");
        typed.put("commune", COMMUNE);
        typed.put("hamlet", "Xóm mẫu");
        typed.put("maker", "HOUSEHOLD");
        typed.put("makerName", "Hộ mẫu " + XSS);
        typed.put("consent", "true");
        typed.put("quantity", "1.200,5");
        typed.put("unit", "KGM");
        typed.put("surveyedOn", "2026-09-01");
        typed.put("traditional", "true");
        typed.put("craft", "Gói bánh");
        return typed;
    }

    private MvcTestResult post(Actor actor, String url, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult sent(Actor actor, Map<String, String> typed) {
        return post(actor, "/potentials/surveys", Map.of("entry", json.writeValueAsString(typed)));
    }

    private PotentialSummary summary(Map<String, String> typed) {
        return potentials.find(PotentialId.parse(typed.get("id"))).orElseThrow();
    }

    @Test
    void anOfficerSurveysAHouseholdAndOnlyItsOfficesReadIt() throws Exception {
        Map<String, String> typed = typed("Bánh gai mẫu");
        assertThat(post(officer, "/potentials/surveys", typed)).hasStatus(303);

        assertThat(summary(typed).state()).isEqualTo(PotentialState.KEPT);
        String url = "/potentials/" + typed.get("id");
        assertThat(get(officer, url).getResponse().getContentAsString())
                .contains("Bánh gai mẫu", "1.200,5", "Gói bánh")
                .doesNotContain(XSS);
        assertThat(get(chair, url)).hasStatusOk();
        assertThat(get(office, url)).hasStatusOk();
        assertThat(get(stranger, url)).hasStatus(404);
        assertThat(get(otherOffice, url)).hasStatus(404);
        assertThat(post(stranger, url + "/drop", Map.of("reason", "x"))).hasStatus(404);
        assertThat(post(stranger, "/potentials/surveys", typed("Ở xã khác"))).hasStatus(404);
        assertThat(get(people.a(Role.PRODUCER, "", 7105), url)).hasStatus(404);
        assertThat(get(officer, "/potentials?q=banh+gai").getResponse().getContentAsString())
                .contains("Bánh gai mẫu");
        assertThat(get(office, "/potentials?q=banh+gai&group=I&craft=true&sort=name")
                        .getResponse()
                        .getContentAsString())
                .contains("Bánh gai mẫu");
        assertThat(get(otherOffice, "/potentials").getResponse().getContentAsString())
                .doesNotContain("Bánh gai mẫu");
        assertThat(get(office, "/potentials/export.csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Bánh gai mẫu", "1200,5");
        assertThat(get(office, "/potentials/export.xlsx")).hasStatusOk();
    }

    @Test
    void sentTwiceIsWrittenOnceAndSomethingElseUnderItsNumberIsRefused() throws Exception {
        Map<String, String> typed = typed("Cốm mẫu");
        assertThat(sent(officer, typed)).hasStatusOk().bodyText().contains("kept");
        assertThat(sent(officer, typed)).hasStatusOk().bodyText().contains("kept");
        assertThat(jdbc.sql("select version from idea.potential where id = :id")
                        .param("id", UUID.fromString(typed.get("id")))
                        .query(Integer.class)
                        .single())
                .isZero();
        typed.put("name", "Khác");
        assertThat(sent(officer, typed)).hasStatus(422);
        typed.put("account", UUID.randomUUID().toString());
        assertThat(sent(officer, typed)).hasStatus(403);
        assertThat(post(officer, "/potentials/surveys", Map.of("entry", "[1"))).hasStatus(422);
    }

    @Test
    void aConflictShowsWhatTheServerHasAndLosesNothing() throws Exception {
        Map<String, String> typed = typed("Mật ong mẫu");
        post(officer, "/potentials/surveys", typed);
        Map<String, String> first = new HashMap<>(typed);
        first.put("base", "0");
        first.put("season", "Tháng 3");
        assertThat(post(officer, "/potentials/surveys", first)).hasStatus(303);

        Map<String, String> second = new HashMap<>(typed);
        second.put("base", "0");
        second.put("season", "Tháng 5 và 6");
        MvcTestResult refused = post(chair, "/potentials/surveys", second);
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString())
                .contains("Trên máy chủ đang ghi: Tháng 3", "Tháng 5 và 6", "name=\"base\" value=\"1\"");
        second.put("base", "1");
        assertThat(sent(chair, second)).hasStatusOk();
        // the first sending comes again, hours late: nothing is turned back
        assertThat(sent(officer, typed)).hasStatusOk();
        assertThat(sent(officer, first)).hasStatusOk();
        assertThat(get(officer, "/potentials/" + typed.get("id")).getResponse().getContentAsString())
                .contains("Tháng 5 và 6");
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingTypedIsLost() throws Exception {
        Map<String, String> wrong = typed("");
        wrong.remove("consent");
        wrong.put("quantity", "1.200");
        wrong.put("strengths", "Ngon có tiếng");
        MvcTestResult refused = post(officer, "/potentials/surveys", wrong);
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString())
                .contains("1.200", "1200", "Ngon có tiếng", "value=\"1.200\"");
        wrong.put("quantity", "12");
        assertThat(post(officer, "/potentials/surveys", wrong).getResponse().getContentAsString())
                .contains("e-name", "e-consent", "Ngon có tiếng");
        assertThat(potentials.find(PotentialId.parse(wrong.get("id")))).isEmpty();
    }

    @Test
    void aProducerProposesForItsOwnEntityAndTheCommuneDecides() throws Exception {
        Actor producer = people.a(Role.PRODUCER, "", 7106);
        EntityId entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        String commune = producers.find(entity).orElseThrow().commune().key();
        Actor keeper = people.a(Role.COMMUNE_OFFICER, commune, 7107);
        Map<String, String> typed = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "name",
                "Miến mẫu",
                "maker",
                "ENTITY",
                "entity",
                entity.toString(),
                "surveyedOn",
                "2026-09-01"));
        assertThat(post(producer, "/potentials/surveys", typed)).hasStatus(303);
        assertThat(summary(typed).state()).isEqualTo(PotentialState.PROPOSED);
        String url = "/potentials/" + typed.get("id");
        assertThat(get(producer, url)).hasStatusOk();
        assertThat(get(producer, "/potentials").getResponse().getContentAsString())
                .contains("Miến mẫu");
        assertThat(get(keeper, "/work").getResponse().getContentAsString()).contains("state=PROPOSED");
        assertThat(post(producer, url + "/take", Map.of())).hasStatus(403);

        assertThat(post(keeper, url + "/drop", Map.of("reason", " "))).hasStatus(422);
        assertThat(post(keeper, url + "/take", Map.of())).hasStatus(303);
        assertThat(summary(typed).state()).isEqualTo(PotentialState.KEPT);
        assertThat(post(keeper, url + "/take", Map.of())).hasStatus(422);
        typed.put("base", "1");
        typed.put("name", "Miến dong mẫu");
        assertThat(post(producer, "/potentials/surveys", typed)).hasStatus(403);
        assertThat(post(keeper, url + "/drop", Map.of("reason", "Không còn ai làm")))
                .hasStatus(303);
        assertThat(get(producer, url).getResponse().getContentAsString()).contains("Không còn ai làm");

        Map<String, String> foreign = new HashMap<>(typed);
        foreign.put("id", UUID.randomUUID().toString());
        foreign.remove("base");
        assertThat(post(people.a(Role.PRODUCER, "", 7108), "/potentials/surveys", foreign))
                .hasStatus(403);
        Actor other = people.a(Role.PRODUCER, "", 7109);
        producers.register(other, FilledDossiers.entity(EntityKind.COOPERATIVE));
        assertThat(post(other, "/potentials/surveys", foreign)).hasStatus(404);
    }

    @Test
    void aPhoneHasItsWorkerAndPagesOfItsOwn() throws Exception {
        assertThat(mvc.get().uri("/potentials-worker.js"))
                .hasStatusOk()
                .bodyText()
                .contains("saolang-survey-", "MOST_ASSETS");
        assertThat(get(officer, "/potentials/survey").getResponse().getContentAsString())
                .contains("id=\"phone-queue\"", "data-account=\"" + officer.account() + "\"");
        assertThat(get(officer, "/potentials/survey/new")).hasStatusOk();
        assertThat(get(officer, "/potentials/survey/offline")).hasStatusOk();
        assertThat(get(officer, "/potentials/survey/signed-in").getResponse().getContentAsString())
                .contains("_csrf", officer.account().toString());
        assertThat(get(office, "/potentials/survey/new")).hasStatus(403);
        assertThat(get(people.a(Role.PRODUCER, "", 7110), "/potentials/survey/new"))
                .hasStatus(403);
    }
}
