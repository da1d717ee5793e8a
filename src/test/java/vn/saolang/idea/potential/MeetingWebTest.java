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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.PotentialSteps;
import vn.saolang.idea.PotentialSteps.Survey;
import vn.saolang.idea.Potentials;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.territory.UnitRef;

/** A village meeting from its first line to the product it chose, and the list of the year. */
@WebTest
class MeetingWebTest {

    private static final String COMMUNE = "05506@2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    PotentialSteps steps;

    @Autowired
    Potentials potentials;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private Actor officer;
    private Actor stranger;
    private Actor office;
    private PotentialId tea;
    private PotentialId cake;
    private String commune;

    @BeforeEach
    void prepare() {
        clock.reset();
        commune = jdbc.sql("""
                        select code || '@' || valid_from from territory.unit
                        where level = 'COMMUNE' and valid_to is null and code <> '05503' and parent_code = '19' order by code limit 1
                        """).query(String.class).optional().orElse(COMMUNE);
        officer = people.a(Role.COMMUNE_OFFICER, commune, 7120);
        stranger = people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), 7121);
        office = people.a(Role.PROVINCE_OFFICE, "19@2025-07-01", 7122);
        tea = steps.survey(officer, UnitRef.parse(commune), null, survey("Chè mẫu " + UUID.randomUUID()));
        cake = steps.survey(officer, UnitRef.parse(commune), null, survey("Bánh mẫu " + UUID.randomUUID()));
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

    private static Survey survey(String name) {
        return new Survey(name, "I", "Xóm mẫu", "100", null, "Ngon", "Bao bì");
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("commune", commune);
        typed.put("hamlet", "Xóm mẫu");
        typed.put("heldOn", "2026-08-30");
        typed.put("on." + tea, "true");
        typed.put("on." + cake, "true");
        return typed;
    }

    private static void result(Map<String, String> typed, PotentialId tea, PotentialId cake) {
        typed.put("chair", "Trưởng xóm");
        typed.put("secretary", "Thư ký");
        typed.put("present", "40");
        typed.put("women", "20");
        typed.put("minority", "5");
        typed.put("votes." + tea, "30");
        typed.put("votes." + cake, "8");
        typed.put("chosen." + tea, "true");
        typed.put("base", "0");
    }

    private MvcTestResult post(Actor actor, String url, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private String text(Actor actor, String url) throws Exception {
        return get(actor, url).getResponse().getContentAsString();
    }

    private MvcTestResult sign(Actor actor, String url) {
        return mvc.post()
                .uri(url + "/files")
                .multipart()
                .file(new MockMultipartFile("minutes", "bien-ban.png", "image/png", FilledDossiers.picture()))
                .with(people.as(actor))
                .with(csrf())
                .exchange();
    }

    private PotentialState state(PotentialId id) {
        return potentials.find(id).orElseThrow().state();
    }

    @Test
    void onlyAMeetingThatWasHeldAndSignedMarksTheChoice() throws Exception {
        Map<String, String> typed = typed();
        assertThat(post(officer, "/potentials/meetings", typed)).hasStatus(303);
        assertThat(post(officer, "/potentials/meetings", typed)).hasStatus(303);
        String url = "/potentials/meetings/" + typed.get("id");
        assertThat(get(officer, url + "/minutes.pdf")).hasStatusOk();
        assertThat(get(officer, url + "/minutes.docx")).hasStatusOk();
        MvcTestResult early = post(officer, url + "/conclude", Map.of());
        assertThat(early).hasStatus(422);
        assertThat(early.getResponse().getContentAsString()).contains("biên bản đã ký trước khi kết thúc");
        assertThat(state(tea)).isEqualTo(PotentialState.KEPT);

        result(typed, tea, cake);
        assertThat(post(officer, "/potentials/meetings", typed)).hasStatus(303);
        assertThat(post(officer, "/potentials/meetings", typed)).hasStatus(409);
        assertThat(sign(officer, url)).hasStatus(303);
        assertThat(post(officer, url + "/conclude", Map.of())).hasStatus(303);

        assertThat(state(tea)).isEqualTo(PotentialState.CHOSEN);
        assertThat(state(cake)).isEqualTo(PotentialState.KEPT);
        assertThat(text(officer, "/potentials/" + tea)).contains("Họp Xóm mẫu ngày 30/08/2026 đã chọn");
        assertThat(text(office, url)).contains("30 người đồng ý", "40 người, 20 nữ");
        assertThat(text(office, "/potentials/meetings")).contains("Xóm mẫu");
        typed.put("base", "2");
        assertThat(post(officer, "/potentials/meetings", typed)).hasStatus(422);
        assertThat(sign(officer, url)).hasStatus(422);
        assertThat(post(officer, "/potentials/" + tea + "/drop", Map.of("reason", "x")))
                .hasStatus(422);
    }

    @Test
    void othersSeeAndWriteNothing() throws Exception {
        Map<String, String> typed = typed();
        post(officer, "/potentials/meetings", typed);
        String url = "/potentials/meetings/" + typed.get("id");
        assertThat(get(stranger, url)).hasStatus(404);
        assertThat(get(stranger, url + "/minutes.pdf")).hasStatus(404);
        assertThat(post(stranger, url + "/conclude", Map.of())).hasStatus(404);
        assertThat(sign(stranger, url)).hasStatus(404);
        assertThat(post(stranger, "/potentials/meetings", typed())).hasStatus(404);
        assertThat(post(office, url + "/conclude", Map.of())).hasStatus(403);
        assertThat(get(people.a(Role.PRODUCER, "", 7123), url)).hasStatus(403);
        assertThat(text(stranger, "/potentials/meetings")).doesNotContain(typed.get("id"));
    }

    @Test
    void aRefusedMeetingKeepsWhatWasTyped() throws Exception {
        Map<String, String> typed = typed();
        typed.put("hamlet", "");
        typed.put("present", "mười");
        typed.put("opinion." + tea, "Ai cũng khen");
        MvcTestResult refused = post(officer, "/potentials/meetings", typed);
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("Ai cũng khen", "value=\"mười\"", "e-present");
    }

    @Test
    void theListOfTheYearIsWrittenSentSummedAndTakenBack() throws Exception {
        String url = "/potentials/expected/2026/" + commune;
        assertThat(post(officer, url, Map.of("potential", ""))).hasStatus(422);
        assertThat(post(officer, url, Map.of("potential", tea.toString(), "stars", "9", "note", "Ghi chú riêng"))
                        .getResponse()
                        .getContentAsString())
                .contains("Hạng sao từ 3 đến 5", "Ghi chú riêng");
        assertThat(post(officer, url, Map.of("potential", tea.toString(), "stars", "4", "month", "10")))
                .hasStatus(303);
        assertThat(post(stranger, url, Map.of("potential", cake.toString()))).hasStatus(404);
        assertThat(post(stranger, url + "/send", Map.of())).hasStatus(404);
        assertThat(get(stranger, "/potentials/expected?commune=" + commune)).hasStatus(404);
        assertThat(post(officer, "/potentials/" + tea + "/drop", Map.of("reason", "x")))
                .hasStatus(422);
        assertThat(post(officer, url + "/send", Map.of())).hasStatus(303);
        assertThat(post(officer, url, Map.of("potential", cake.toString()))).hasStatus(422);
        assertThat(post(officer, url + "/remove", Map.of("potential", tea.toString())))
                .hasStatus(422);

        assertThat(text(office, "/potentials/expected?year=2026")).contains(commune, "đã gửi");
        assertThat(text(office, "/potentials/expected/export.csv?year=2026")).contains("Chè mẫu");
        assertThat(get(office, "/potentials/expected/export.xlsx?year=2026")).hasStatusOk();
        assertThat(post(office, url + "/send", Map.of())).hasStatus(403);

        assertThat(post(officer, url + "/take-back", Map.of())).hasStatus(303);
        assertThat(post(officer, url + "/remove", Map.of("potential", tea.toString())))
                .hasStatus(303);
        assertThat(text(officer, "/potentials/expected?year=2027")).contains("2027");
        assertThat(post(officer, "/potentials/expected/2017/" + commune, Map.of("potential", tea.toString())))
                .hasStatus(422);
        assertThat(post(officer, "/potentials/expected/2030/" + commune + "/send", Map.of()))
                .hasStatus(422);
    }
}
