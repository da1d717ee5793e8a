package vn.saolang.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.store.DraftStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;

/** What the ledger knows stands in form 02 from the start, with its source; what was typed is never replaced. */
@WebTest
class KnownInDossierWebTest {

    private static final String BAGS = "Được hỗ trợ: 1.000 túi giấy (30/08/2026, Chi cục Phát triển nông thôn).";
    private static final String TEST =
            "Được hỗ trợ: Kiểm nghiệm 12 chỉ tiêu (30/08/2026, Chi cục Phát triển nông thôn).";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers dossiers;

    @Autowired
    Products products;

    @Autowired
    SupportLedger ledger;

    @Autowired
    DossierSteps steps;

    @Autowired
    DraftStore drafts;

    ProductId product;

    @BeforeEach
    void prepare() {
        clock.reset();
        product = dossiers.registerProduct();
    }

    private void give(SupportKind kind, String what) {
        ledger.record(
                dossiers.office(),
                new Given(
                        kind,
                        products.get(product).entity(),
                        product,
                        null,
                        LocalDate.of(2026, 8, 30),
                        what,
                        BigDecimal.TEN,
                        "Chi cục Phát triển nông thôn",
                        kind + "/" + product,
                        ""));
    }

    private String field(DossierId id, String field) {
        return drafts.section(id, SectionName.RESULTS).get(field);
    }

    @Test
    void aFirstDossierBeginsWithWhatIsKnownAndSaysFromWhere() {
        give(SupportKind.PACKAGING, "1.000 túi giấy");
        DossierId id = steps.open(dossiers.producer(), product);
        assertThat(field(id, "organisation")).isEqualTo(BAGS);
        assertThat(field(id, "quality")).isEmpty();
        assertThat(mvc.get().uri("/dossiers/" + id + "/form02").with(people.as(dossiers.producer())))
                .hasStatusOk()
                .bodyText()
                .contains("Đã điền sẵn lúc", "/support/products/" + product)
                .doesNotContain("Thêm vào dưới nội dung đã viết");
    }

    @Test
    void whatBecomesKnownLaterIsOfferedAndStandsBelowWhatWasTyped() {
        DossierId id = steps.open(dossiers.producer(), product);
        steps.write(dossiers.producer(), id, SectionName.RESULTS, Map.of("quality", "VietGAP từ 2024."));
        give(SupportKind.TEST, "Kiểm nghiệm 12 chỉ tiêu");
        assertThat(field(id, "quality")).isEqualTo("VietGAP từ 2024.");
        assertThat(mvc.get().uri("/dossiers/" + id + "/form02").with(people.as(dossiers.producer())))
                .bodyText()
                .contains("Phần mềm đã biết thêm 1 đoạn", TEST);
        assertThat(take(dossiers.producer(), id, "quality", 1, "VietGAP từ 2024. Còn nữa."))
                .hasStatus(303);
        assertThat(field(id, "quality")).isEqualTo("VietGAP từ 2024. Còn nữa.\n" + TEST);
        assertThat(take(dossiers.producer(), id, "quality", 3, field(id, "quality")))
                .hasStatus(303);
        assertThat(field(id, "quality")).isEqualTo("VietGAP từ 2024. Còn nữa.\n" + TEST);
    }

    @Test
    void emptyFieldsAreFilledAtOnceAndWrittenOnesLeftAlone() {
        DossierId id = steps.open(dossiers.producer(), product);
        give(SupportKind.PACKAGING, "1.000 túi giấy");
        give(SupportKind.TEST, "Kiểm nghiệm 12 chỉ tiêu");
        assertThat(take(dossiers.producer(), id, "", 0, "Tự viết.")).hasStatus(303);
        assertThat(field(id, "quality")).isEqualTo("Tự viết.");
        assertThat(field(id, "organisation")).isEqualTo(BAGS);
    }

    @Test
    void aStaleFormKeepsWhatWasTypedAndStrangersTakeNothing() {
        give(SupportKind.TEST, "Kiểm nghiệm 12 chỉ tiêu");
        DossierId id = steps.open(dossiers.producer(), product);
        assertThat(take(dossiers.producer(), id, "quality", 0, "Viết ở máy khác"))
                .hasStatus(409)
                .bodyText()
                .contains("Viết ở máy khác");
        assertThat(field(id, "quality")).isEqualTo(TEST);
        Actor stranger = people.a(Role.PRODUCER, "", 7402);
        assertThat(take(stranger, id, "quality", 1, "x")).hasStatus(404);
        assertThat(take(dossiers.producer(), id, "nosuchfield", 1, "x")).hasStatus(404);
    }

    private MvcTestResult take(Actor by, DossierId id, String field, int version, String quality) {
        return mvc.post()
                .uri("/dossiers/" + id + "/sections/results/known")
                .with(people.as(by))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("take", field)
                .param("version", Integer.toString(version))
                .param("quality", quality)
                .exchange();
    }
}
