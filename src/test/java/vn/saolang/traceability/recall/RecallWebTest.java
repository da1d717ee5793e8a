package vn.saolang.traceability.recall;

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
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.traceability.app.file.PublishLot;
import vn.saolang.traceability.app.recall.EndRecall;
import vn.saolang.traceability.app.recall.RecallQueries;
import vn.saolang.traceability.app.recall.ReportRecalled;
import vn.saolang.traceability.app.recall.StartRecall;
import vn.saolang.traceability.diary.SoldTea;
import vn.saolang.traceability.model.recall.Account;
import vn.saolang.traceability.model.recall.Chain;
import vn.saolang.traceability.model.recall.RecallDraft;
import vn.saolang.traceability.store.recall.RecallChainStore;
import vn.saolang.traceability.store.recall.RecallStore;

/** Calling lots back: who may, what it reaches, who hears of it, how the quantity is accounted for. */
@WebTest
class RecallWebTest {

    private static final RecallDraft LEAD =
            new RecallDraft("TEST_FAILED", "Chì vượt mức cho phép: 3,4 mg/kg", "Ngừng bán, mang trả nơi đã mua");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StartRecall starting;

    @Autowired
    EndRecall ending;

    @Autowired
    ReportRecalled reporting;

    @Autowired
    RecallQueries recalls;

    @Autowired
    RecallStore store;

    @Autowired
    RecallChainStore chains;

    @Autowired
    PublishLot publishing;

    @Autowired
    EpcisEvents epcis;

    SoldTea tea;
    Actor officer;
    Actor elsewhere;

    @BeforeEach
    void prepare() {
        clock.reset();
        tea = new SoldTea();
        beans.autowireBean(tea);
        tea.make();
        officer = people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), 71);
        elsewhere = people.a(Role.COMMUNE_OFFICER, "00004@2025-07-01", 71);
    }

    private static List<String> refused(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void oneQueryReachesForwardBackAndAside() {
        tea.shopReceives();
        Chain chain = chains.of(tea.packed());
        assertThat(chain.down()).extracting(Chain.Lot::id).containsExactly(tea.packed());
        assertThat(chain.up()).extracting(Chain.Lot::id).containsExactlyInAnyOrder(tea.dryLot(), tea.leafLot());
        assertThat(chain.beside()).extracting(Chain.Lot::id).containsExactly(tea.beside());
        assertThat(chain.sent()).hasSize(2);
        assertThat(chain.sent()).extracting(Chain.Sent::received).containsExactly(true, false);
        Chain ofLeaf = chains.of(tea.leafLot());
        assertThat(ofLeaf.down())
                .extracting(Chain.Lot::id)
                .containsExactlyInAnyOrder(tea.leafLot(), tea.dryLot(), tea.packed(), tea.beside());
        assertThat(ofLeaf.up()).isEmpty();
    }

    @Test
    void recallOfMaterialReachesEverythingMadeFromIt() {
        starting.start(tea.grower(), tea.leafLot(), LEAD);
        assertThat(store.openFor(List.of(tea.packed(), tea.beside(), tea.dryLot())))
                .hasSize(3);
    }

    @Test
    void anEntryDeclaredWrongIsNotFollowed() {
        assertThat(chains.of(tea.packed()).down().getFirst().sampled()).isZero();
        var test = tea.tested(false);
        assertThat(chains.of(tea.packed()).down().getFirst().sampled()).isEqualByComparingTo("2");
        tea.declareWrong(test);
        assertThat(chains.of(tea.packed()).down().getFirst().sampled()).isZero();
    }

    @Test
    void onlyTheMakerAndItsInspectorsCallBack() {
        for (Actor stranger : List.of(tea.grower(), tea.shop(), elsewhere)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> starting.start(stranger, tea.packed(), LEAD));
            assertThat(get("/lots/" + tea.packed() + "/recall", stranger)).hasStatus(404);
        }
        assertThat(refused(() -> starting.start(officer, tea.packed(), new RecallDraft("", "ngắn", ""))))
                .containsExactly(
                        "traceability.RECALL_REASON", "traceability.RECALL_FINDING", "traceability.RECALL_ADVICE");
        UUID id = starting.start(officer, tea.packed(), LEAD);
        assertThat(refused(() -> starting.start(tea.coop(), tea.packed(), LEAD)))
                .containsExactly("traceability.RECALL_OPEN");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ending.end(tea.coop(), id, 0, "Đã thu về và hủy toàn bộ"));
        assertThat(refused(() -> ending.end(officer, id, 0, "xong"))).containsExactly("traceability.RECALL_BECAUSE");
        ending.end(officer, id, 0, "Đã thu về và hủy toàn bộ, có biên bản");
        assertThat(store.openFor(List.of(tea.packed()))).isEmpty();
        assertThat(starting.start(tea.coop(), tea.packed(), LEAD)).isNotNull();
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() throws Exception {
        MvcTestResult result = mvc.post()
                .uri("/lots/" + tea.packed() + "/recall")
                .param("reason", "TEST_FAILED")
                .param("finding", "Chì vượt mức cho phép")
                .param("advice", "")
                .with(people.as(officer))
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus(422);
        assertThat(text(result)).contains("Chì vượt mức cho phép").contains("Ghi người mua, người bán cần làm gì");
    }

    @Test
    void everybodyConcernedHearsOfItAndEachSeesItsPart() throws Exception {
        UUID id = starting.start(officer, tea.packed(), LEAD);
        assertThat(text(get("/inbox", tea.coop()))).contains("Thu hồi Chè xanh gói 100 g");
        assertThat(text(get("/inbox", tea.shop()))).contains("Thu hồi Chè xanh gói 100 g");
        String inspector = text(get("/recalls/" + id, officer));
        assertThat(inspector).contains("Siêu thị Sông Cầu").contains("Cửa hàng").contains("Chè búp tươi");
        String maker = text(get("/recalls/" + id, tea.coop()));
        assertThat(maker).contains("Siêu thị Sông Cầu");
        String shop = text(get("/recalls/" + id, tea.shop()));
        assertThat(shop)
                .doesNotContain("Siêu thị Sông Cầu")
                .contains("Cửa hàng")
                .doesNotContain("Chè búp tươi");
        assertThat(get("/recalls/" + id, tea.grower())).hasStatus(404);
        assertThat(get("/recalls/" + id, elsewhere)).hasStatus(404);
        assertThat(mvc.get().uri("/recalls/" + id).exchange()).hasStatus3xxRedirection();
        assertThat(text(get("/recalls", tea.shop()))).contains("/recalls/" + id);
        assertThat(text(get("/recalls", elsewhere))).doesNotContain("/recalls/" + id);
        assertThat(text(get("/lots/" + tea.packed(), tea.shop()))).contains("Lô này đang bị thu hồi");
    }

    @Test
    void quantityIsAccountedForPlaceByPlace() {
        UUID id = starting.start(officer, tea.packed(), LEAD);
        var typed = new ReportRecalled.Typed(tea.supermarket(), tea.packed(), "RETURNED", "12", "");
        reporting.report(tea.coop(), id, typed);
        assertThat(refused(() -> reporting.report(
                        officer,
                        id,
                        new ReportRecalled.Typed(tea.supermarket(), tea.packed(), "DESTROYED", "18,5", ""))))
                .containsExactly("traceability.RECALL_TOO_MUCH");
        assertThat(refused(() -> reporting.report(
                        officer, id, new ReportRecalled.Typed(tea.supermarket(), tea.packed(), "EATEN", "-1", ""))))
                .containsExactly("traceability.RECALL_FATE", "traceability.RECALL_QUANTITY");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reporting.report(tea.shop(), id, typed));
        Account account = recalls.get(officer, id).account();
        Account.AtPlace at = account.places().stream()
                .filter(one -> one.place().id().equals(tea.supermarket()))
                .findFirst()
                .orElseThrow();
        assertThat(at.returned()).isEqualByComparingTo("12");
        assertThat(at.open()).isEqualByComparingTo("18");
        assertThat(account.lots().getFirst().sent()).isEqualByComparingTo("30");
        assertThat(account.lots().getFirst().inHand()).isEqualByComparingTo("70");
    }

    @Test
    void theCallListComesOnPaperAndAsATable() throws Exception {
        UUID id = starting.start(officer, tea.packed(), LEAD);
        byte[] pdf = get("/recalls/" + id + "/calls.pdf", officer).getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Siêu thị Sông Cầu");
        }
        assertThat(text(get("/recalls/" + id + "/calls.csv", officer))).contains("\"Siêu thị Sông Cầu\"");
        assertThat(get("/recalls/" + id + "/calls.pdf", tea.grower())).hasStatus(404);
    }

    @Test
    void thePublicPageAndTheEventsSayItAtOnce() throws Exception {
        publishing.publish(tea.coop(), tea.packed());
        String page = "/trace/" + tea.packed();
        assertThat(text(mvc.get().uri(page).exchange())).doesNotContain("Lô này đang bị thu hồi");
        UUID id = starting.start(tea.coop(), tea.packed(), LEAD);
        assertThat(text(mvc.get().uri(page).exchange()))
                .contains("Lô này đang bị thu hồi")
                .contains(LEAD.advice());
        var recall = store.find(id).orElseThrow();
        assertThat(epcis.find(tea.works().value(), recall.eventId())
                        .orElseThrow()
                        .toString())
                .contains("\"disposition\":\"recalled\"");
        ending.end(tea.coop(), id, 0, "Kiểm nghiệm lại đạt, bán tiếp được");
        assertThat(text(mvc.get().uri(page).exchange())).doesNotContain("Lô này đang bị thu hồi");
    }
}
