package vn.saolang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.WebTest;
import vn.saolang.dossier.app.vault.UseVault;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.content.SinceRecognition;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.regulation.Regulations;
import vn.saolang.vault.PaperDraft;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperKind;
import vn.saolang.vault.Vault;

/** Upgrade and re-evaluation: what is carried over, what must be new, when it may be filed. */
@WebTest
class CourseWebTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 1);

    /** Valid until 09/01/2027; the window runs from 13/07/2026 to 11/09/2026. */
    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 10);

    @Autowired
    People people;

    @Autowired
    Products products;

    @Autowired
    Regulations regulations;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Vault vault;

    @Autowired
    UseVault fromVault;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FilledDossiers filled;

    Recognised recognised;

    @BeforeEach
    void prepare() {
        clock.reset();
        recognised = new Recognised(filled, dossiers);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anUpgradeBeginsWithWhatTheRecognisedDossierSaid() {
        ProductId product = recognised.product(3, ISSUED, SIGNED);
        DossierId id = steps.open(filled.producer(), product, DossierKind.UPGRADE);
        assertThat(steps.open(filled.producer(), product, DossierKind.UPGRADE)).isEqualTo(id);
        assertThat(dossiers.get(id).kind()).isEqualTo(DossierKind.UPGRADE);
        assertThat(page(id, "/criteria")).contains("Không đổi từ bản nộp số 1, ngày 01/09/2026", "minh-chung-1.1.png");
        assertThat(TestDatabase.jdbc()
                        .sql(
                                "select count(*) from dossier.evidence where dossier_id = :id and carried_from is not null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(regulations.get("QD26-11").leaves().size() + 1);
    }

    @Test
    void anUpgradeMustChangeSomethingAndProveIt() {
        DossierId id = steps.open(filled.producer(), recognised.product(3, ISSUED, SIGNED), DossierKind.UPGRADE);
        assertThat(problems(id)).containsExactlyInAnyOrder("dossier.PART_MISSING", "dossier.UPGRADE_WITHOUT_CHANGE");
        steps.write(filled.producer(), id, SectionName.CHANGES, Map.of("changes", "Đã có chứng nhận hữu cơ"));
        steps.answer(filled.producer(), id, "1.1", 2, "Mô tả 1.1");
        assertThat(problems(id)).containsExactly("dossier.CHANGE_WITHOUT_EVIDENCE");
        attachNew(id, "1.1");
        assertThat(steps.submit(filled.producer(), id)).isEqualTo(1);
        SealedDossier sealed = dossiers.sealed(id, 1);
        assertThat(sealed.form02().since())
                .isEqualTo(new SinceRecognition("Đã có chứng nhận hữu cơ", java.util.List.of(), Map.of()));
        assertThat(sealed.evidenceOf("1.1")).hasSize(2);
    }

    @Test
    void aCriterionGivenUpNeedsNoNewPaper() {
        DossierId id = steps.open(filled.producer(), recognised.product(3, ISSUED, SIGNED), DossierKind.UPGRADE);
        steps.write(filled.producer(), id, SectionName.CHANGES, Map.of("changes", "Bỏ một nội dung"));
        steps.answer(filled.producer(), id, "1.1", 0, "");
        assertThat(problems(id)).isEmpty();
    }

    @Test
    void aReEvaluationAnswersTheNineContents() {
        DossierId id = steps.open(filled.producer(), recognised.product(4, ISSUED, SIGNED), DossierKind.RE_EVALUATION);
        assertThat(problems(id)).hasSize(9).containsOnly("dossier.CONTENT_NOT_UPDATED");
        steps.write(
                filled.producer(),
                id,
                SectionName.UPDATES,
                Map.of(
                        "unchanged", "material,technology,packaging,label,declaration,market",
                        "tests", "Phiếu 2025, 2026",
                        "output", "12 tấn"));
        assertThat(problems(id)).containsExactly("dossier.CONTENT_NOT_UPDATED");
        reEvaluationWritten(id);
        steps.submit(filled.producer(), id);
        assertThat(dossiers.sealed(id, 1).form02().since().updates()).containsEntry("turnover", "2 tỷ đồng");
        assertThat(page(id, "/papers/form02.pdf")).isNotEmpty();
    }

    @Test
    void aPaperThatExpiredSinceIsRenewedInAReEvaluation() {
        ProductId product = recognised.product(4, LocalDate.of(2024, 5, 10), SIGNED);
        DossierId id = steps.open(filled.producer(), product, DossierKind.RE_EVALUATION);
        PaperId paper = vault.add(
                filled.producer(),
                products.get(product).entity(),
                new PaperDraft(
                        product,
                        PaperKind.PRODUCTION_CERTIFICATE,
                        null,
                        "Giấy chứng nhận cơ sở",
                        "Sở Nông nghiệp và Môi trường",
                        "12/GCN",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2026, 11, 30)),
                new ByteArrayInputStream(FilledDossiers.picture()),
                "giay-chung-nhan.png");
        fromVault.take(filled.producer(), id, "1.1", paper);
        reEvaluationWritten(id);
        clock.setTo(LocalDate.of(2026, 12, 1), LocalTime.MIDNIGHT);
        assertThat(problems(id)).containsExactly("dossier.PAPER_EXPIRED");
        clock.setTo(LocalDate.of(2026, 11, 30), LocalTime.of(23, 59, 59));
        assertThat(problems(id)).isEmpty();
    }

    /** Valid until 09/05/2027: from 10/11/2026 to 09/01/2027. */
    @Test
    void aReEvaluationIsFiledInItsWindowToTheLastSecond() {
        ProductId product = recognised.product(4, LocalDate.of(2024, 5, 10), SIGNED);
        clock.setTo(LocalDate.of(2026, 11, 9), LocalTime.of(23, 59, 59));
        DossierId id = steps.open(filled.producer(), product, DossierKind.RE_EVALUATION);
        reEvaluationWritten(id);
        assertThat(problems(id)).containsExactly("dossier.WINDOW_NOT_OPEN");
        clock.setTo(LocalDate.of(2027, 1, 10), LocalTime.MIDNIGHT);
        assertThat(problems(id)).containsExactly("dossier.WINDOW_CLOSED");
        clock.setTo(LocalDate.of(2027, 1, 9), LocalTime.of(23, 59, 59));
        assertThat(problems(id)).isEmpty();
        assertThat(dossiers.get(id).filedOn()).isEqualTo(LocalDate.of(2027, 1, 9));
    }

    @Test
    void theWindowOpensAtMidnightInVietNam() {
        ProductId product = recognised.product(4, LocalDate.of(2024, 5, 10), SIGNED);
        clock.setTo(LocalDate.of(2026, 11, 10), LocalTime.MIDNIGHT);
        DossierId id = steps.open(filled.producer(), product, DossierKind.RE_EVALUATION);
        reEvaluationWritten(id);
        assertThat(problems(id)).isEmpty();
    }

    @Test
    void aCertificateWhoseWindowHadPassedIsReEvaluatedLate() {
        ProductId product = filled.registerProduct();
        LocalDate issued = LocalDate.of(2023, 9, 19);
        Recognised.certify(product, 3, issued, LocalDate.of(2027, 3, 17));
        clock.setTo(LocalDate.of(2026, 10, 1));
        DossierId id = steps.open(filled.producer(), product, DossierKind.RE_EVALUATION);
        assertThat(problems(id)).isNotEmpty().doesNotContain("dossier.WINDOW_CLOSED");
    }

    @Test
    void aProductWithoutAnEarlierDossierHereStartsEmpty() {
        ProductId product = filled.registerProduct();
        Recognised.certify(product, 4, ISSUED);
        DossierId id = steps.open(filled.producer(), product, DossierKind.UPGRADE);
        assertThat(page(id, "/criteria"))
                .contains("Hệ thống không có hồ sơ trước")
                .doesNotContain("Không đổi từ");
        assertThat(problems(id)).contains("dossier.ANSWER_MISSING").doesNotContain("dossier.UPGRADE_WITHOUT_CHANGE");
    }

    @Test
    void onlyTheOwnerOpensAndOnlyWhatTheRulesAllow() {
        ProductId five = filled.registerProduct();
        Recognised.certify(five, 5, ISSUED);
        assertThat(FilledDossiers.problems(() -> steps.open(filled.producer(), five, DossierKind.UPGRADE)))
                .containsExactly("dossier.HIGHEST_ALREADY");
        assertThat(FilledDossiers.problems(() -> steps.open(filled.producer(), five)))
                .containsExactly("dossier.ALREADY_RECOGNISED");
        assertThat(FilledDossiers.problems(
                        () -> steps.open(filled.producer(), filled.registerProduct(), DossierKind.RE_EVALUATION)))
                .containsExactly("dossier.NOT_RECOGNISED");
        assertThatThrownBy(() -> steps.open(people.a(Role.PRODUCER, "", 2), five, DossierKind.UPGRADE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theChangesAreShownFieldByFieldAndPaperByPaper() {
        DossierId id = upgradeOfOneCriterion();
        assertThat(page(id, "/changes")).contains("Bản đang soạn", "chung-nhan.png", "Tài liệu mới");
        steps.submit(filled.producer(), id);
        String seen = text(filled.officer(), "/dossiers/" + id + "/changes", 200);
        assertThat(seen)
                .contains("1 tiêu chí thay đổi", "so với bản nộp số 1", "Đã có chứng nhận hữu cơ", "chung-nhan.png")
                .contains("không đổi từ bản nộp số 1, ngày 01/09/2026");
        steps.receiveAtCommune(filled.officer(), id);
        steps.sendBack(
                filled.officer(),
                id,
                java.util.List.of(new vn.saolang.dossier.content.CompletionItem(
                        vn.saolang.dossier.content.MissingPaper.EVIDENCE, "Thiếu phụ lục")));
        steps.write(filled.producer(), id, SectionName.PLAN, Map.of("plan", "Kế hoạch mới hơn"));
        steps.submit(filled.producer(), id);
        assertThat(text(filled.officer(), "/dossiers/" + id + "/changes?from=1&to=2", 200))
                .contains("Kế hoạch mới hơn", "0 tiêu chí thay đổi");
    }

    @Test
    void theChangesAreShownOnlyToReadersOfTheDossier() {
        DossierId id = upgradeOfOneCriterion();
        text(filled.officer(), "/dossiers/" + id + "/changes", 404);
        steps.submit(filled.producer(), id);
        text(people.a(Role.COMMUNE_OFFICER, "05482@2025-07-01"), "/dossiers/" + id + "/changes", 404);
        text(people.a(Role.COUNCIL_MEMBER, FilledDossiers.PROVINCE.key()), "/dossiers/" + id + "/changes", 404);
        text(filled.officer(), "/dossiers/" + id + "/changes?from=9", 404);
        text(filled.officer(), "/dossiers/" + id + "/changes?from=x", 404);
    }

    @Test
    void theProductsPageOffersWhatMayBeBegunAndSaysWhyNot() {
        ProductId product = filled.registerProduct();
        String url = "/products/" + product;
        assertThat(text(filled.producer(), url, 200))
                .contains("Lập hồ sơ đánh giá")
                .doesNotContain("nâng hạng");
        Recognised.certify(product, 4, LocalDate.of(2024, 5, 10));
        assertThat(text(filled.producer(), url, 200))
                .contains("Đăng ký nâng hạng", "Đăng ký đánh giá lại", "từ ngày 10/11/2026 đến hết ngày 09/01/2027")
                .doesNotContain("Lập hồ sơ đánh giá");
        clock.setTo(LocalDate.of(2027, 1, 10));
        assertThat(text(filled.producer(), url, 200)).contains("Đã hết thời gian nộp hồ sơ đánh giá lại");
        clock.setTo(LocalDate.of(2026, 12, 1));
        assertThat(text(filled.producer(), "/work", 200)).contains(url, "Đang trong thời gian nộp hồ sơ đánh giá lại");
        steps.open(filled.producer(), product, DossierKind.RE_EVALUATION);
        assertThat(text(filled.producer(), "/work", 200)).doesNotContain(url);
        assertThat(text(filled.producer(), url, 200)).contains("Mở hồ sơ đang thực hiện");
    }

    private DossierId upgradeOfOneCriterion() {
        DossierId id = steps.open(filled.producer(), recognised.product(3, ISSUED, SIGNED), DossierKind.UPGRADE);
        steps.write(filled.producer(), id, SectionName.CHANGES, Map.of("changes", "Đã có chứng nhận hữu cơ"));
        steps.answer(filled.producer(), id, "1.1", 2, "Mô tả 1.1");
        attachNew(id, "1.1");
        return id;
    }

    private void reEvaluationWritten(DossierId id) {
        steps.write(
                filled.producer(),
                id,
                SectionName.UPDATES,
                Map.of(
                        "unchanged", "material,technology,packaging,label,declaration,market",
                        "tests", "Phiếu 2025, 2026",
                        "output", "12 tấn",
                        "turnover", "2 tỷ đồng"));
    }

    private void attachNew(DossierId id, String criterion) {
        steps.attach(
                filled.producer(), id, criterion, new ByteArrayInputStream(FilledDossiers.picture()), "chung-nhan.png");
    }

    private java.util.List<String> problems(DossierId id) {
        return FilledDossiers.problems(() -> steps.submit(filled.producer(), id));
    }

    private String page(DossierId id, String path) {
        return text(filled.producer(), "/dossiers/" + id + path, 200);
    }

    private String text(vn.saolang.kernel.Actor reader, String url, int status) {
        var answer = mvc.get().uri(url).with(people.as(reader)).exchange();
        assertThat(answer).hasStatus(status);
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
