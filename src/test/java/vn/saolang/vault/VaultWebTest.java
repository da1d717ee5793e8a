package vn.saolang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.vault.app.CheckHealth;
import vn.saolang.vault.store.HealthStore;

@WebTest
class VaultWebTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    DossierSteps steps;

    @Autowired
    Vault vault;

    @Autowired
    CheckHealth check;

    @Autowired
    HealthStore health;

    @Autowired
    List<WorkSource> work;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    private Actor producer;
    private EntityId entity;
    private ProductId product;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @BeforeEach
    void prepare() {
        clock.reset();
        producer = people.a(Role.PRODUCER, "", 31);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        product = products.register(producer, entity, FilledDossiers.tea("Chè kho " + UUID.randomUUID()));
    }

    private PaperId certificate(String title) {
        PaperDraft draft = new PaperDraft(
                null,
                PaperKind.PRODUCTION_CERTIFICATE,
                Sheet.FOOD_SAFETY_CERTIFICATE,
                title,
                "Chi cục",
                "12/ATTP",
                LocalDate.of(2023, 12, 1),
                END);
        return vault.add(producer, entity, draft, picture(), "attp.png");
    }

    private static ByteArrayInputStream picture() {
        return new ByteArrayInputStream(FilledDossiers.picture());
    }

    @Test
    void anEmptyFormNamesWhatIsMissingAndKeepsWhatWasTyped() {
        MvcTestResult refused = post("/vault/papers", Map.of("entity", entity.toString(), "issuer", "Nơi cấp gõ dở"));
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("id=\"e-kind\"", "id=\"e-title\"", "id=\"e-file\"", "Nơi cấp gõ dở");
    }

    @Test
    void aPaperIsAddedShownAndReplacedAndTheOldOneStays() {
        Map<String, String> typed = new HashMap<>();
        typed.put("entity", entity.toString());
        typed.put("kind", "TEST_REPORT");
        typed.put("sheet", "LAB_SHEET");
        typed.put("title", "Phiếu <b>kiểm nghiệm</b>");
        typed.put("number", "KN-01");
        typed.put("issuedOn", "2026-08-01");
        String url = upload("/vault/papers", typed).getResponse().getHeader("Location");
        assertThat(get(producer, url)).hasStatusOk().bodyText().contains("&lt;b&gt;kiểm", "KN-01");
        assertThat(get(producer, url + "/file")).hasStatusOk();
        typed.put("number", "KN-02");
        String fresh = upload(url + "/replacement", typed).getResponse().getHeader("Location");
        assertThat(get(producer, fresh)).bodyText().contains("KN-02", "KN-01");
        assertThat(get(producer, url)).bodyText().contains(fresh);
        assertThat(upload(url + "/replacement", typed)).hasStatus(404);
        assertThat(get(producer, "/vault?entity=" + entity + "&q=kiem"))
                .bodyText()
                .contains("KN-02")
                .doesNotContain("KN-01");
    }

    @Test
    void outsidersSeeNothing() {
        PaperId paper = certificate("Giấy ATTP");
        Actor other = people.a(Role.PRODUCER, "", 32);
        for (String page : List.of("", "/file", "/replacement")) {
            assertThat(get(other, "/vault/papers/" + paper + page)).hasStatus(404);
        }
        assertThat(get(other, "/vault?entity=" + entity)).hasStatus(404);
        assertThat(get(other, "/vault/rights?entity=" + entity)).hasStatus(404);
        assertThat(get(other, "/vault/products/" + product)).hasStatus(404);
        assertThat(get(filled.officer(), "/vault/papers/" + paper)).hasStatus(403);
        assertThat(get(filled.officer(), "/vault/products/" + product)).hasStatusOk();
        Actor elsewhere = people.a(Role.COMMUNE_OFFICER, "05437@2025-07-01");
        assertThat(get(elsewhere, "/vault/products/" + product)).hasStatus(404);
    }

    @Test
    void oneUploadServesManyDossiersAndIsNotTakenOffWhileUsed() {
        PaperId paper = certificate("Giấy ATTP dùng chung");
        ProductId second = products.register(producer, entity, FilledDossiers.tea("Chè hai " + UUID.randomUUID()));
        for (ProductId one : List.of(product, second)) {
            DossierId dossier = steps.open(producer, one);
            String criterion = "/dossiers/" + dossier + "/criteria/6.1.1/vault";
            assertThat(post(criterion, Map.of("paper", paper.toString()))).hasStatus(303);
            assertThat(post(criterion, Map.of("paper", paper.toString()))).hasStatus(303);
            assertThat(get(producer, "/dossiers/" + dossier + "/criteria"))
                    .bodyText()
                    .containsOnlyOnce("aria-label=\"Bỏ tệp attp.png\"");
        }
        assertThat(get(producer, "/vault?entity=" + entity)).bodyText().contains("Đang dùng ở 2 chỗ");
        assertThat(post("/vault/papers/" + paper + "/removal", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("đang được dùng");
        PaperId idle = certificate("Giấy không dùng");
        assertThat(post("/vault/papers/" + idle + "/removal", Map.of())).hasStatus(303);
        assertThat(vault.usableFor(product)).extracting(VaultPaper::id).containsExactly(paper);
    }

    @Test
    void aPaperOfAnotherEntityIsNoEvidence() {
        PaperId paper = certificate("Giấy ATTP");
        DossierId foreign = filled.written();
        assertThat(mvc.post()
                        .uri("/dossiers/" + foreign + "/criteria/6.1.1/vault")
                        .with(people.as(filled.producer()))
                        .with(csrf())
                        .param("paper", paper.toString())
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void anUploadIsKeptInTheVaultToo() {
        DossierId dossier = steps.open(producer, product);
        var item = steps.attach(producer, dossier, "6.1.1", picture(), "phieu.png");
        String url = "/dossiers/" + dossier + "/criteria/6.1.1/vault-copies";
        Map<String, String> form = Map.of("evidence", item.id().toString(), "kind", "TEST_REPORT");
        assertThat(post(url, form)).hasStatus(303);
        assertThat(vault.usableFor(product))
                .singleElement()
                .satisfies(one -> assertThat(one.file()).isEqualTo(item.file()));
        assertThat(post(url, form)).hasStatus(404);
    }

    @Test
    void theNightFindsWhatDiesAndDoesItOnce() {
        PaperId paper = certificate("Giấy ATTP sắp hết");
        clock.setTo(LocalDate.of(2026, 9, 2), java.time.LocalTime.of(0, 10));
        assertThat(check.check()).isPositive();
        assertThat(check.check()).isEqualTo(-1);
        assertThat(health.found())
                .filteredOn(one -> one.paper().equals(paper))
                .extracting(HealthStore.Finding::state)
                .containsExactly(Health.EXPIRING);
    }

    @Test
    void healthTurnsAtMidnightInVietNam() {
        assertThat(Health.of(END, END.minusDays(91))).isEqualTo(Health.VALID);
        assertThat(Health.of(END, END.minusDays(90))).isEqualTo(Health.EXPIRING);
        PaperId paper = certificate("Giấy ATTP nửa đêm");
        clock.setTo(END, java.time.LocalTime.of(23, 59, 59));
        assertThat(get(producer, "/vault/papers/" + paper)).bodyText().contains("Sắp hết hạn");
        clock.setTo(END.plusDays(1), java.time.LocalTime.MIDNIGHT);
        assertThat(get(producer, "/vault/papers/" + paper)).bodyText().contains("Đã hết hạn");
    }

    @Test
    void officesHearOfDyingPapersOfRecognisedProductsInTheirAreaOnly() {
        certificate("Giấy ATTP chung");
        PaperDraft own = new PaperDraft(
                product, PaperKind.QUALITY_SYSTEM, null, "VietGAP của chè", "", "", null, LocalDate.of(2026, 9, 20));
        vault.add(producer, entity, own, picture(), "vietgap.png");
        assertThat(get(filled.officer(), "/vault/office")).bodyText().doesNotContain("VietGAP của chè");
        products.showPublicly(Actor.system("test"), product);
        assertThat(get(filled.officer(), "/vault/office")).bodyText().contains("VietGAP của chè");
        assertThat(get(filled.office(), "/vault/office")).bodyText().contains("VietGAP của chè");
        Actor elsewhere = people.a(Role.COMMUNE_OFFICER, "05437@2025-07-01");
        assertThat(get(elsewhere, "/vault/office")).bodyText().doesNotContain("VietGAP của chè");
        List<WorkItem> waiting = work.stream()
                .flatMap(one -> one.waitingFor(filled.officer()).stream())
                .filter(one -> one.args().contains("VietGAP của chè"))
                .toList();
        assertThat(waiting)
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(LocalDate.of(2026, 9, 20)));
    }

    private MvcTestResult get(Actor actor, String uri) {
        return mvc.get().uri(uri).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(String uri, Map<String, String> typed) {
        var request = mvc.post().uri(uri).with(people.as(producer)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult upload(String uri, Map<String, String> typed) {
        var request = mvc.post()
                .uri(uri)
                .multipart()
                .file(new MockMultipartFile("file", "phieu.png", "image/png", FilledDossiers.picture()))
                .with(people.as(producer))
                .with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }
}
