package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;

/**
 * A household whose tea holds four stars becomes a co-operative: the office confirms, the register shows the new owner
 * and is found by the old name, the certificate still bears the old name.
 */
@Journey
class SuccessionJourney {

    private static final String HOUSEHOLD = "Hộ kinh doanh Chè Gò Sỏi";
    private static final String COOPERATIVE = "HTX Chè Gò Sỏi mới";
    private static final String TEA = "Chè Gò Sỏi ướp nhài";
    private static final String LOGIN = "ho-go-soi";

    private final Stage stage;
    private final SettableClock clock;
    private final StarredHousehold household = new StarredHousehold();

    SuccessionJourney(
            @Autowired Stage stage, @Autowired SettableClock clock, @Autowired AutowireCapableBeanFactory beans) {
        this.stage = stage;
        this.clock = clock;
        beans.autowireBean(household);
    }

    @BeforeEach
    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aHouseholdBecomesACooperativeAndKeepsItsStars() {
        StarredHousehold.Made made = household.make(LOGIN, HOUSEHOLD, TEA);
        String certificate = certificate(made);
        try (Visitor visitor = stage.desktop()) {
            Producer producer = new Producer(visitor).signIn(LOGIN);
            visitor.open("/entities/new");
            producer.typeEntity(COOPERATIVE);
            visitor.press(t("kernel.save"));
            keepsPapers(visitor);
            proposes(visitor);
            confirms(visitor.here());
            afterwards(visitor, made);
            assertThat(visitor.complaints()).isEmpty();
        }
        anyoneSees();
        assertThat(certificate(made)).isEqualTo(certificate).contains(HOUSEHOLD).doesNotContain(COOPERATIVE);
    }

    /** A paper of the household before it passes: it follows. */
    private void keepsPapers(Visitor visitor) {
        visitor.open("/vault");
        visitor.choose("entity", entity(visitor, "entity", HOUSEHOLD)).press(t("kernel.search"));
        visitor.follow(t("vault.add"));
        visitor.press(t("kernel.save"));
        looks(visitor, "vault-form");
        visitor.choose("kind", "PRODUCTION_CERTIFICATE")
                .choose("sheet", "FOOD_SAFETY_CERTIFICATE")
                .fill("title", "Giấy chứng nhận ATTP")
                .fill("number", "12/2024/ATTP")
                .fill("issuedOn", "2023-10-01")
                .fill("expiresOn", "2026-10-01");
        attach(visitor);
        visitor.press(t("kernel.save")).says(t("vault.health.EXPIRING"));
        visitor.fill("fact-HOLDER", HOUSEHOLD).fill("fact-PLACE", "xã La Bằng").press(t("vault.says.do"));
        looks(visitor, "vault-paper");
    }

    private static void attach(Visitor visitor) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("giay.pdf", "application/pdf", Papers.pdf(77)));
    }

    private static String entity(Visitor visitor, String select, String name) {
        return visitor.page()
                .locator(
                        "main select[name='" + select + "'] option",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                .first()
                .getAttribute("value");
    }

    private void proposes(Visitor visitor) {
        visitor.open("/successions/new");
        visitor.press(t("producer.succession.propose"));
        visitor.says("Hãy chọn hình thức");
        looks(visitor, "succession-form");
        visitor.choose("kind", "CONVERSION");
        visitor.page().getByLabel(HOUSEHOLD).first().check();
        visitor.choose("successor", entity(visitor, "successor", COOPERATIVE))
                .fill("effectiveOn", "2026-09-01")
                .fill("paperNumber", "15/GCN-HTX")
                .fill("paperIssuer", "Phòng Kinh tế")
                .fill("paperOn", "2026-08-28");
        attach(visitor);
        visitor.press(t("producer.succession.propose")).says(t("producer.succession.lead.PROPOSED"));
    }

    private void confirms(String act) {
        try (Visitor office = stage.desktop().signIn("province-office")) {
            office.says(HOUSEHOLD);
            office.open(act);
            looks(office, "succession");
            office.press(t("producer.succession.confirm")).says(t("producer.succession.lead.CONFIRMED"));
            assertThat(office.complaints()).isEmpty();
        }
    }

    private void afterwards(Visitor visitor, StarredHousehold.Made made) {
        visitor.open("/products/" + made.product());
        visitor.says(COOPERATIVE).says(HOUSEHOLD);
        visitor.open("/dossiers/" + made.dossier() + "/submissions/1");
        visitor.says(HOUSEHOLD);
        visitor.open("/vault/products/" + made.product());
        visitor.says(t("vault.contradiction.CERTIFICATE_OF_ANOTHER_PLACE.title"));
        looks(visitor, "vault-compared");
        visitor.open("/vault");
        visitor.says("Giấy chứng nhận ATTP");
        looks(visitor, "vault");
        visitor.follow(t("vault.rights.title"));
        visitor.choose("kind", "TRADE_MARK")
                .fill("name", "Gò Sỏi")
                .fill("application", "4-2026-00001")
                .fill("filedOn", "2026-02-01")
                .press(t("vault.right.enter"));
        visitor.choose("stage", "ACCEPTED").fill("onDay", "2026-03-05").press(t("vault.right.advance"));
        visitor.says(t("vault.stage.ACCEPTED"));
        looks(visitor, "right");
        visitor.open("/entities");
        visitor.follow(HOUSEHOLD);
        visitor.says("Nay là " + COOPERATIVE);
        looks(visitor, "entity");
    }

    private void anyoneSees() {
        try (Visitor anyone = stage.phone()) {
            for (String q : List.of("ho kinh doanh go soi", "htx go soi moi")) {
                anyone.open("/register?q=" + q.replace(' ', '+'));
                anyone.says(TEA).says("nay là " + COOPERATIVE);
            }
            anyone.sending(() -> anyone.page().locator("a.product-card").first().click());
            anyone.says(HOUSEHOLD).says("nay là " + COOPERATIVE);
            looks(anyone, "register-product");
            assertThat(anyone.complaints()).isEmpty();
        }
    }

    /** The certificate's words, as the provincial office prints it. */
    private String certificate(StarredHousehold.Made made) {
        try (Visitor office = stage.desktop().signIn("province-office")) {
            office.open("/decisions/" + made.decision());
            String path = office.page()
                    .locator("a[href*='/certificates/'][href$='.pdf']")
                    .first()
                    .getAttribute("href");
            return Papers.text(office.fetch(path).body());
        }
    }

    /** Nothing wrong at 360 px; a picture of both widths when a folder is named for them. */
    private static void looks(Visitor visitor, String name) {
        assertThat(Look.everywhere(visitor.page())).as(name).isEmpty();
        String folder = System.getProperty("looks");
        if (folder != null) {
            var before = visitor.page().viewportSize();
            for (int width : List.of(Stage.PHONE, Stage.DESKTOP)) {
                visitor.page().setViewportSize(width, 800);
                byte[] shot = visitor.page()
                        .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setFullPage(true));
                try {
                    Files.write(Path.of(folder, name + "-" + width + ".png"), shot);
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            visitor.page().setViewportSize(before.width, before.height);
        }
    }
}
