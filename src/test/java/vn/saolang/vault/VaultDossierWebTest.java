package vn.saolang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.WorkSource;
import vn.saolang.regulation.Regulations;

/** What the vault says on the pages of a dossier: rights prove options, contradictions warn, nothing blocks. */
@WebTest
class VaultDossierWebTest {

    private static final LocalDate FILED = LocalDate.of(2026, 1, 5);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Regulations regulations;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Vault vault;

    @Autowired
    List<WorkSource> work;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    private DossierId id;
    private DossierSummary dossier;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @BeforeEach
    void prepare() {
        clock.reset();
        id = filled.written();
        dossier = dossiers.get(id);
    }

    private UUID mark(IpStage... stages) {
        UUID mark = vault.enterRight(
                filled.producer(),
                dossier.entity(),
                new IpDraft(IpKind.TRADE_MARK, "Nhãn " + id, "4-2026-1", null, FILED));
        int version = 0;
        for (IpStage stage : stages) {
            vault.advanceRight(filled.producer(), mark, version++, stage, FILED.plusMonths(version), "T-1");
        }
        return mark;
    }

    private int proposed() {
        IpProposal proposal = vault.ipProposal(dossier.product(), regulations.get(dossier.criteriaSet()));
        return proposal == null ? -1 : proposal.option();
    }

    @Test
    void thePipelineDrivesCriterion35() {
        assertThat(proposed()).isZero();
        assertThat(get(filled.producer(), "/criteria")).bodyText().contains("chưa có quyền sở hữu trí tuệ nào");
        assertThat(get(filled.producer(), "/check")).bodyText().contains("cao hơn những gì các văn bằng");
        mark(IpStage.ACCEPTED);
        assertThat(proposed()).isEqualTo(1);
        assertThat(get(filled.producer(), "/criteria"))
                .bodyText()
                .contains("lựa chọn phù hợp: “Đơn đăng ký nhãn hiệu", "Nhãn " + id);
        assertThat(get(filled.producer(), "/check")).bodyText().doesNotContain("cao hơn những gì các văn bằng");
        steps.answer(filled.producer(), id, "3.5", 2, "Đã có giấy chứng nhận");
        assertThat(get(filled.producer(), "/criteria")).bodyText().contains("cao hơn những gì các văn bằng");
        assertThat(get(filled.producer(), "/check"))
                .bodyText()
                .contains("cao hơn những gì các văn bằng", "26/2026 Phụ lục II");
        assertThat(steps.submit(filled.producer(), id)).isEqualTo(1);
    }

    @Test
    void everySetHasAnOptionForEachProof() {
        regulations.usableOn(LocalDate.of(2026, 9, 1)).forEach(set -> {
            IpProposal none = vault.ipProposal(dossier.product(), set);
            assertThat(none).as(set.code()).isNotNull();
        });
        mark(IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED);
        regulations.usableOn(LocalDate.of(2026, 9, 1)).forEach(set -> {
            IpProposal mark = vault.ipProposal(dossier.product(), set);
            assertThat(mark.option()).as(set.code()).isPositive();
            assertThat(set.leaf(mark.criterion())
                            .orElseThrow()
                            .option(mark.option())
                            .orElseThrow()
                            .star())
                    .as(set.code())
                    .isEqualTo(3);
        });
    }

    @Test
    void contradictionsAndExpiredPapersWarnProducerAndCommuneAndBlockNothing() {
        Actor producer = filled.producer();
        PaperId label = paper(Sheet.LABEL, null);
        PaperId lab = paper(Sheet.LAB_SHEET, null);
        vault.declare(producer, label, Map.of(Fact.PRODUCT_NAME, "Chè tôm nõn"));
        vault.declare(producer, lab, Map.of(Fact.PRODUCT_NAME, "Chè búp"));
        PaperId expired = paper(Sheet.FOOD_SAFETY_CERTIFICATE, LocalDate.of(2026, 8, 31));
        steps.take(producer, id, "6.1.1", expired);
        for (String page : List.of("/check")) {
            assertThat(get(producer, page))
                    .bodyText()
                    .contains("Tên trên nhãn khác tên trên phiếu kiểm nghiệm", "đã hết hạn ngày 31/08/2026");
        }
        steps.submit(producer, id);
        assertThat(get(filled.officer(), "/commune"))
                .bodyText()
                .contains("Nhãn ghi “Chè tôm nõn”, phiếu kiểm nghiệm ghi “Chè búp”.");
        Actor adviser = people.a(Role.ADVISER, FilledDossiers.PROVINCE.key());
        assertThat(mvc.get()
                        .uri("/vault/products/" + dossier.product())
                        .with(people.as(adviser))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("LABEL_NAME_NOT_LAB_NAME")
                .doesNotContain("/vault/papers/");
    }

    private PaperId paper(Sheet sheet, @org.jspecify.annotations.Nullable LocalDate expires) {
        PaperDraft draft = new PaperDraft(
                dossier.product(), sheet.kind(), sheet, "Giấy " + sheet, "", "1", LocalDate.of(2026, 1, 1), expires);
        var content = new ByteArrayInputStream(FilledDossiers.picture());
        return vault.add(filled.producer(), dossier.entity(), draft, content, sheet + ".png");
    }

    @Test
    void factsThatAreNoNumbersAreRefusedAndKept() {
        PaperId plan = paper(Sheet.BUSINESS_PLAN, null);
        assertThat(post("/vault/papers/" + plan + "/facts", Map.of("fact-CAPACITY_TONNES", "mười hai")))
                .hasStatus(422)
                .bodyText()
                .contains("mười hai", "phải là một số");
        assertThat(post("/vault/papers/" + plan + "/facts", Map.of("fact-CAPACITY_TONNES", "12,5")))
                .hasStatus(303);
    }

    @Test
    void aStepOutOfOrderIsRefusedAndAnOldPageTakesNone() {
        UUID mark = mark();
        String url = "/vault/rights/" + mark;
        assertThat(post(url + "/steps", Map.of("version", "0", "stage", "GRANTED", "onDay", "2026-02-01")))
                .hasStatus(422)
                .bodyText()
                .contains("đúng thứ tự", "2026-02-01");
        assertThat(post(url + "/steps", Map.of("version", "0", "stage", "ACCEPTED", "onDay", "2026-02-01")))
                .hasStatus(303);
        assertThat(post(url + "/steps", Map.of("version", "0", "stage", "PUBLISHED", "onDay", "2026-03-01")))
                .hasStatus(409);
        assertThat(mvc.get()
                        .uri(url)
                        .with(people.as(people.a(Role.PRODUCER, "", 39)))
                        .exchange())
                .hasStatus(404);
        assertThatThrownBy(() ->
                        vault.advanceRight(filled.producer(), mark, 0, IpStage.PUBLISHED, FILED.plusMonths(3), ""))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theRenewalIsRemindedOfSixMonthsBefore() {
        UUID mark = mark(IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED);
        LocalDate end = FILED.plusYears(10);
        clock.setTo(end.minusMonths(6).minusDays(1));
        assertThat(reminded(mark)).isFalse();
        clock.setTo(end.minusMonths(6));
        assertThat(reminded(mark)).isTrue();
    }

    private boolean reminded(UUID mark) {
        return work.stream()
                .flatMap(one -> one.waitingFor(filled.producer()).stream())
                .anyMatch(one -> one.url().equals("/vault/rights/" + mark));
    }

    private MvcTestResult get(Actor actor, String page) {
        return mvc.get().uri("/dossiers/" + id + page).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(String uri, Map<String, String> typed) {
        var request = mvc.post().uri(uri).with(people.as(filled.producer())).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }
}
