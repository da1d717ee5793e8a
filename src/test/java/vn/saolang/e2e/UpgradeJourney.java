package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;
import vn.saolang.product.ProductId;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/**
 * An upgrade (26/2026 Điều 7.5): a tea with three stars is entered again; what did not change is carried over, what changed is
 * proved, and the commune sees exactly that.
 */
@Journey
class UpgradeJourney {

    private static final String TEA = "Chè xanh Gò Nâng";
    private static final LocalDate RECOGNISED = LocalDate.of(2026, 9, 1);
    private static final LocalDate FILED = LocalDate.of(2026, 10, 5);

    private final Stage stage;
    private final SettableClock clock;
    private final RecognisedTea teas;
    private final CriteriaSet set;

    UpgradeJourney(
            @Autowired Stage stage,
            @Autowired SettableClock clock,
            @Autowired Regulations regulations,
            @Autowired AutowireCapableBeanFactory beans) {
        this.stage = stage;
        this.clock = clock;
        this.set = regulations.get("QD26-11");
        this.teas = beans.createBean(RecognisedTea.class);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void onlyWhatChangedIsProvedAndShown() {
        clock.setTo(RECOGNISED);
        Map<String, Integer> three = Scores.threeStars(set);
        ProductId product = teas.recognised(TEA, three, RECOGNISED, "171");
        clock.setTo(FILED);
        Map<String, Integer> better = twoBetter(three);
        String dossier;
        try (Visitor phone = stage.phone().signIn("producer")) {
            dossier = upgrades(phone, product, better);
            assertThat(phone.complaints()).isEmpty();
        }
        try (Visitor officer = stage.desktop().signIn("commune-officer");
                Visitor chair = stage.desktop().signIn("commune-chair")) {
            passesTheCommune(officer, chair, dossier);
            assertThat(officer.complaints()).isEmpty();
            assertThat(chair.complaints()).isEmpty();
        }
        try (Visitor office = stage.desktop().signIn("province-office")) {
            office.open("/dossiers?q=G%C3%B2+N%C3%A2ng");
            office.says(TEA).says(t("dossier.kind.UPGRADE"));
            office.open(dossier + "/changes");
            office.says(t("dossier.change.changed", 2));
            assertThat(office.complaints()).isEmpty();
        }
    }

    /** Two criteria that can score more than they did. */
    private Map<String, Integer> twoBetter(Map<String, Integer> before) {
        Map<String, Integer> best = Scores.best(set);
        Map<String, Integer> better = new LinkedHashMap<>();
        best.forEach((criterion, option) -> {
            if (better.size() < 2 && !option.equals(before.get(criterion))) {
                better.put(criterion, option);
            }
        });
        return better;
    }

    private static String upgrades(Visitor phone, ProductId product, Map<String, Integer> better) {
        phone.open("/products/" + product);
        phone.says(t("dossier.offer.RE_EVALUATION"));
        looks(phone, "product");
        phone.press(t("dossier.offer.UPGRADE"));
        DossierWriter writer = new DossierWriter(phone, "/dossiers/" + phone.id());
        phone.open(writer.url() + "/criteria");
        phone.says(t("dossier.carried.unchanged", 1, "01/09/2026"));
        looks(phone, "criteria");
        phone.open(writer.url() + "/check");
        phone.says(t("dossier.refusal.UPGRADE_WITHOUT_CHANGE"));
        phone.open(writer.url() + "/criteria");
        better.forEach((criterion, option) -> answers(phone, criterion, option));
        phone.says(t("dossier.carried.changed"));
        phone.open(writer.url() + "/check");
        phone.says("chưa có tài liệu minh chứng mới");
        looks(phone, "check");
        phone.open(writer.url() + "/criteria");
        provesAnew(phone, List.copyOf(better.keySet()));
        phone.open(writer.url() + "/form02");
        phone.fill("changes", "Vùng chè đã có chứng nhận hữu cơ; thêm hai điểm bán.");
        phone.sending(() -> phone.page()
                .locator("form[action$='/sections/changes'] button[type=submit]")
                .press("Enter"));
        writer.submit().handedIn(1);
        return writer.url();
    }

    /** Chooses another option, which is saved at once. */
    private static void answers(Visitor phone, String criterion, int option) {
        Locator form = phone.page().locator("form[action$='/criteria/" + criterion + "']");
        form.locator("input[name=option][value='" + option + "']").check();
        form.locator(".save-state")
                .filter(new Locator.FilterOptions().setHasText(t("dossier.saved")))
                .waitFor();
    }

    private static void provesAnew(Visitor phone, List<String> criteria) {
        int number = 201;
        for (String criterion : criteria) {
            String key = criterion.replace('.', '-');
            String name = "moi-" + key + ".pdf";
            phone.page()
                    .locator("form.upload[data-upload='evidence-" + key + "'] input[type=file]")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            name, "application/pdf", Papers.pdf(number++)));
            phone.page()
                    .locator("#evidence-" + key + " a", new Page.LocatorOptions().setHasText(name))
                    .waitFor();
        }
    }

    private static void passesTheCommune(Visitor officer, Visitor chair, String dossier) {
        officer.open("/work");
        officer.says(TEA);
        Offices.receives(officer, dossier);
        officer.follow(t("dossier.tab.changes"));
        officer.says(t("dossier.change.changed", 2))
                .says("Vùng chè đã có chứng nhận hữu cơ")
                .says("moi-")
                .says(t("dossier.change.paper.ADDED"));
        looks(officer, "changes");
        Offices.proposes(officer, dossier, false);
        Offices.signs(chair, dossier, "81", FILED, false);
    }

    /** Looks as a phone and a desktop show it; keeps pictures of both beside the build. */
    private static void looks(Visitor visitor, String name) {
        assertThat(Look.onPhone(visitor.page())).as(name).isEmpty();
        var before = visitor.page().viewportSize();
        for (int width : Screens.WIDTHS) {
            visitor.page().setViewportSize(width, 800);
            visitor.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/looked-at", "upgrade-" + name + "-" + width + ".png")));
        }
        visitor.page().setViewportSize(before.width, before.height);
    }
}
