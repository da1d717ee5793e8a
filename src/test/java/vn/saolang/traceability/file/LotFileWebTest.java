package vn.saolang.traceability.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.traceability.app.file.LotFiles;
import vn.saolang.traceability.app.file.PublishLot;
import vn.saolang.traceability.app.file.StateLabel;
import vn.saolang.traceability.diary.SoldTea;
import vn.saolang.traceability.model.completeness.Score;
import vn.saolang.traceability.model.completeness.Statement;
import vn.saolang.traceability.model.file.LotFilter;
import vn.saolang.traceability.model.file.LotHead;

/** The file of a lot: who may open it and what it shows to whom; the list; the public story. */
@WebTest
class LotFileWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    LotFiles files;

    @Autowired
    PublishLot publishing;

    @Autowired
    StateLabel labels;

    SoldTea tea;
    Actor officer;
    Actor chair;
    Actor province;
    Actor ministry;
    Actor elsewhere;

    @BeforeEach
    void prepare() {
        clock.reset();
        tea = new SoldTea();
        beans.autowireBean(tea);
        tea.make();
        officer = people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), 71);
        chair = people.a(Role.COMMUNE_CHAIR, FilledDossiers.COMMUNE.key(), 71);
        province = people.a(Role.PROVINCE_OFFICE, "19@2025-07-01", 71);
        ministry = people.a(Role.MINISTRY_OFFICE, "VN", 71);
        elsewhere = people.a(Role.COMMUNE_OFFICER, "00004@2025-07-01", 71);
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void inspectorsOfThePlaceAndThoseWhoMadeOrHoldItOpenTheFile() {
        String base = "/lots/" + tea.packed();
        for (String url : List.of(base, base + "/file.pdf", base + "/events.jsonld", base + "/entries.csv")) {
            for (Actor may : List.of(officer, chair, province, ministry, tea.coop(), tea.shop())) {
                assertThat(get(url, may)).as(url + " " + may.name()).hasStatus(200);
            }
            for (Actor not : List.of(elsewhere, tea.grower(), people.a(Role.PRODUCER, "", 79))) {
                assertThat(get(url, not)).as(url + " " + not.name()).hasStatus(404);
            }
        }
        assertThat(get("/lots/" + UUID.randomUUID(), ministry)).hasStatus(404);
        assertThat(get(base, people.a(Role.COUNCIL_MEMBER, "19@2025-07-01", 71)))
                .hasStatus(403);
    }

    @Test
    void inspectorsReadTheWholeChainProducersOneStep() throws Exception {
        tea.shopReceives();
        String inspector = text(get("/lots/" + tea.packed(), officer));
        assertThat(inspector).contains("Chè búp tươi").contains("Thu hoạch").contains("Siêu thị Sông Cầu");
        String maker = text(get("/lots/" + tea.packed(), tea.coop()));
        assertThat(maker).contains("Chè búp tươi").doesNotContain("<strong>Thu hoạch</strong>");
        String shop = text(get("/lots/" + tea.packed(), tea.shop()));
        assertThat(shop).contains("Nhận hàng").doesNotContain("Chè búp tươi").doesNotContain("Siêu thị Sông Cầu");
    }

    @Test
    void aWrongEntryStaysStruckOutWithItsReason() throws Exception {
        var test = tea.tested(false);
        assertThat(text(get("/lots/" + tea.packed(), officer)))
                .contains("3,4 mg/kg")
                .contains("Không đạt");
        tea.declareWrong(test);
        String page = text(get("/lots/" + tea.packed(), officer));
        assertThat(page).contains("entry-wrong").contains("Ghi nhầm số liệu của lô khác");
        assertThat(page).contains("Chưa có kết quả kiểm nghiệm.");
    }

    @Test
    void thePaperAndTheEventsTellTheSame() throws Exception {
        tea.tested(true);
        byte[] pdf = get("/lots/" + tea.packed() + "/file.pdf", officer)
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String paper = new PDFTextStripper().getText(document);
            assertThat(paper).contains("HỒ SƠ LÔ HÀNG").contains("Chì (Pb)").contains("Siêu thị Sông Cầu");
        }
        var events = JsonMapper.shared().readTree(text(get("/lots/" + tea.packed() + "/events.jsonld", officer)));
        assertThat(events.at("/epcisBody/eventList").size())
                .isEqualTo(files.story(officer, tea.packed()).entries().size());
        var shops = JsonMapper.shared().readTree(text(get("/lots/" + tea.packed() + "/events.jsonld", tea.shop())));
        assertThat(shops.at("/epcisBody/eventList").size())
                .isLessThan(events.at("/epcisBody/eventList").size());
    }

    @Test
    void theListFindsByWordsAndByTrouble() {
        tea.tested(false);
        LotHead head = files.head(officer, tea.packed());
        assertThat(ids(officer, head.itemCode(), LotFilter.Only.ALL)).contains(tea.packedId());
        assertThat(ids(officer, "che xanh goi", LotFilter.Only.FAILED_TEST)).contains(tea.packedId());
        assertThat(ids(officer, "", LotFilter.Only.FAILED_TEST))
                .doesNotContain(tea.beside().value());
        assertThat(ids(officer, "", LotFilter.Only.RECALLED)).doesNotContain(tea.packedId());
        assertThat(ids(officer, head.itemCode(), LotFilter.Only.INCOMPLETE)).contains(tea.packedId());
        assertThat(ids(elsewhere, head.code(), LotFilter.Only.ALL)).doesNotContain(tea.packedId());
        assertThat(ids(tea.shop(), "", LotFilter.Only.ALL))
                .contains(tea.packedId())
                .doesNotContain(tea.beside().value());
    }

    private List<UUID> ids(Actor actor, String q, LotFilter.Only only) {
        return files.list(actor, new LotFilter(q, only), 0).items().stream()
                .map(one -> one.lot().id().value())
                .toList();
    }

    @Test
    void theLabelFillsWhatTheDiaryCannotKnow() throws Exception {
        assertThat(missing()).contains("STANDARD");
        labels.state(tea.coop(), tea.packItem(), new Statement("", "TCVN 9740:2013", "", -1));
        assertThat(missing()).doesNotContain("STANDARD");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> labels.state(tea.shop(), tea.packItem(), Statement.none()));
        MvcTestResult tooLong = mvc.post()
                .uri("/items/" + tea.packItem() + "/label")
                .param("version", "0")
                .param("brand", "x".repeat(201))
                .param("standard", "TCCS 01:2026")
                .with(people.as(tea.coop()))
                .with(csrf())
                .exchange();
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("TCCS 01:2026");
    }

    private List<String> missing() {
        List<Score> scores = files.scores(files.head(officer, tea.packed()));
        assertThat(scores).extracting(score -> score.demand().code()).containsExactly("tt-02-2024", "nd-37-2026");
        return scores.getFirst().missing().stream()
                .map(line -> line.item().code())
                .toList();
    }

    @Test
    void theStoryIsPublicOnlyWhenItsMakerPublishedIt() throws Exception {
        String page = "/trace/" + tea.packed();
        assertThat(mvc.get().uri(page).exchange()).hasStatus(404);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publishing.publish(tea.shop(), tea.packed()));
        publishing.publish(tea.coop(), tea.packed());
        tea.tested(true);
        MvcTestResult shown = mvc.get().uri(page).exchange();
        assertThat(shown).hasStatus(200);
        String text = text(shown);
        assertThat(text)
                .contains("Thu hoạch")
                .contains("Đóng gói")
                .contains("Chì (Pb)")
                .contains("Siêu thị Sông Cầu");
        assertThat(text.length()).isLessThan(100_000);
        assertThat(text(mvc.get().uri(page + "?lang=en").exchange()))
                .contains("Harvest")
                .contains("Trace code");
        assertThat(text(mvc.get().uri(page + "/data.jsonld").exchange())).contains("\"@type\":\"Product\"");
        publishing.hide(tea.coop(), tea.packed());
        assertThat(mvc.get().uri(page).exchange()).hasStatus(404);
        assertThat(mvc.get().uri(page + "/data.jsonld").exchange()).hasStatus(404);
    }
}
