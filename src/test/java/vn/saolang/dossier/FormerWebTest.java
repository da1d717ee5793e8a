package vn.saolang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.CollectionUtils;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.app.former.ConvertFormerDossier;
import vn.saolang.dossier.app.former.FormerDesk;
import vn.saolang.dossier.app.former.FormerSteps;
import vn.saolang.dossier.model.former.FormerDossier;
import vn.saolang.dossier.model.former.FormerRules.Entry;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.regulation.Regulations;

/** Dossiers filed before 22/05/2026, to the last second of the time they have (26/2026 Điều 12.2). */
@WebTest
class FormerWebTest {

    private static final LocalDate LAST_FORMER_DAY = LocalDate.of(2026, 5, 21);

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    Regulations regulations;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    FormerSteps formers;

    @Autowired
    FormerDesk desk;

    @Autowired
    ConvertFormerDossier converting;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    Actor office;
    Actor owner;

    /** Accounts hold their roles from the day they are opened: these people were there before the act. */
    @BeforeEach
    void prepare() {
        clock.setTo(LAST_FORMER_DAY);
        office = people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key(), 77);
        owner = people.a(Role.PRODUCER, "", 77);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void onlyWhatWasFiledBeforeTheActGoesOnUnderTheFormerRules() {
        UUID id = entered(DossierKind.FIRST, LAST_FORMER_DAY);
        assertThat(desk.open(office, id).former().regime()).isEqualTo("1489/QĐ-TTg");
        assertThat(refused(() -> entered(DossierKind.FIRST, LocalDate.of(2026, 5, 22))))
                .containsExactly("dossier.FORMER_FILED_LATER");
        assertThat(refused(() -> formers.enter(office, new Entry("", " ", null, null, null))))
                .containsExactly(
                        "dossier.FORMER_NAME_MISSING",
                        "dossier.FORMER_NAME_MISSING",
                        "dossier.FORMER_KIND_MISSING",
                        "dossier.DATE_MISSING",
                        "dossier.FORMER_PLACE_MISSING");
    }

    @Test
    void aFirstEvaluationHasSixtyDaysToTheLastSecond() {
        UUID id = entered(DossierKind.FIRST, LAST_FORMER_DAY);
        clock.setTo(LocalDate.of(2026, 6, 1));
        ProductId product = product();
        clock.setTo(LocalDate.of(2026, 7, 21), LocalTime.of(23, 59, 59));
        assertThat(refused(() -> convert(id, product))).containsExactly("dossier.FORMER_STILL_RUNNING");
        clock.setTo(LocalDate.of(2026, 7, 22), LocalTime.MIDNIGHT);
        DossierSummary became = dossiers.get(convert(id, product));
        assertThat(became.kind()).isEqualTo(DossierKind.FIRST);
        assertThat(became.state()).isEqualTo(DossierState.DRAFT);
        assertThat(refused(() -> convert(id, product))).containsExactly("dossier.NOT_NOW");
        UUID other = entered(DossierKind.FIRST, LAST_FORMER_DAY);
        assertThat(refused(() -> convert(other, product)))
                .as("the product is in an evaluation already")
                .containsExactly("dossier.FORMER_PRODUCT_MISSING");
    }

    @Test
    void aReEvaluationHasThirtyDaysAndTheSundayMovesToMonday() {
        UUID id = entered(DossierKind.RE_EVALUATION, LAST_FORMER_DAY);
        clock.setTo(LocalDate.of(2026, 6, 1));
        ProductId product = product();
        clock.setTo(LocalDate.of(2026, 6, 21), LocalTime.of(23, 59, 59));
        assertThat(refused(() -> convert(id, product))).containsExactly("dossier.FORMER_STILL_RUNNING");
        clock.setTo(LocalDate.of(2026, 6, 22), LocalTime.of(23, 59, 59));
        assertThat(refused(() -> convert(id, product))).containsExactly("dossier.FORMER_STILL_RUNNING");
        clock.setTo(LocalDate.of(2026, 6, 23), LocalTime.MIDNIGHT);
        DossierId became = convert(id, product);
        assertThat(FilledDossiers.problems(() -> steps.submit(owner, became)))
                .as("filed in time once: its window is not asked again")
                .contains("dossier.CONTENT_NOT_UPDATED")
                .doesNotContain("dossier.NOT_RECOGNISED", "dossier.WINDOW_CLOSED");
    }

    @Test
    void theNewDossierHoldsThePapersOfTheFormerOne() {
        UUID id = entered(DossierKind.FIRST, LAST_FORMER_DAY);
        formers.addPaper(office, id, new ByteArrayInputStream(FilledDossiers.picture()), "phieu-dang-ky.png");
        clock.setTo(LocalDate.of(2026, 8, 1));
        DossierId became = convert(id, product());
        assertThat(text(owner, "/dossiers/" + became + "/form02")).contains("phieu-dang-ky.png");
        assertThat(text(owner, "/dossiers/" + became)).contains("nộp ngày 21/05/2026");
        assertThat(text(office, "/dossiers/former")).contains("Đã chuyển thành hồ sơ mới");
    }

    @Test
    void aDecisionMadeInTimeElsewhereFinishesIt() {
        UUID late = entered(DossierKind.RE_EVALUATION, LocalDate.of(2026, 3, 2));
        clock.setTo(LocalDate.of(2026, 8, 1));
        assertThat(refused(() -> formers.finish(office, late, 0, "12/QĐ-UBND", LocalDate.of(2026, 6, 23), 3)))
                .containsExactly("dossier.FORMER_FINISHED_LATE");
        assertThat(refused(() -> formers.finish(office, late, 0, "", LocalDate.of(2026, 3, 1), 3)))
                .containsExactly("dossier.NUMBER_MISSING", "dossier.FORMER_DECIDED_BEFORE_FILED");
        assertThatThrownBy(() -> formers.finish(office, late, 7, "12/QĐ-UBND", LocalDate.of(2026, 6, 22), 3))
                .isInstanceOf(Stale.class);
        formers.finish(office, late, 0, "12/QĐ-UBND", LocalDate.of(2026, 6, 22), 3);
        FormerDossier finished = desk.open(office, late).former();
        assertThat(finished.state()).isEqualTo(FormerDossier.State.FINISHED);
        ProductId product = product();
        assertThat(refused(() -> convert(late, product))).containsExactly("dossier.NOT_NOW");
    }

    @Test
    void anotherProvinceAndOtherRolesDoNotSeeIt() {
        UUID id = entered(DossierKind.FIRST, LAST_FORMER_DAY);
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "01@2025-07-01", 77);
        assertThatThrownBy(() -> desk.open(elsewhere, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> converting.convert(elsewhere, id, 0, Optional.empty()))
                .isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri("/dossiers/former/" + id).with(people.as(owner)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/dossiers/former/x").with(people.as(office))).hasStatus(404);
    }

    @Test
    void thePagesKeepWhatWasTypedAndListWhatIsDue() {
        var answer = mvc.post()
                .uri("/dossiers/former")
                .with(people.as(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .params(CollectionUtils.toMultiValueMap(Map.of(
                        "productName", List.of("Chè cũ"),
                        "kind", List.of("UPGRADE"),
                        "filedOn", List.of("2026-06-01"))))
                .exchange();
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Chè cũ", "2026-06-01", "Chỉ hồ sơ nộp trước ngày 22/05/2026");
        UUID id = entered(DossierKind.UPGRADE, LAST_FORMER_DAY);
        assertThat(text(office, "/dossiers/former")).contains("/dossiers/former/" + id);
        assertThat(text(office, "/work")).contains("/dossiers/former/" + id);
        assertThat(text(office, "/dossiers/former/" + id)).contains("21/07/2026", "1489/QĐ-TTg");
    }

    private UUID entered(DossierKind kind, LocalDate filed) {
        return formers.enter(office, new Entry("Chè cũ", "Hợp tác xã cũ", kind, filed, FilledDossiers.COMMUNE));
    }

    private DossierId convert(UUID id, ProductId product) {
        return converting.convert(office, id, 0, Optional.of(product));
    }

    private ProductId product() {
        var entity = producers.register(owner, FilledDossiers.entity(EntityKind.COOPERATIVE));
        return products.register(owner, entity, FilledDossiers.tea("Chè " + UUID.randomUUID()));
    }

    private static List<String> refused(Runnable act) {
        return FilledDossiers.problems(act);
    }

    private String text(Actor reader, String url) {
        var answer = mvc.get().uri(url).with(people.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
