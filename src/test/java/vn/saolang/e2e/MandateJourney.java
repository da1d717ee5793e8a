package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People around a dossier: a mandate, a secret, who has read it, and where it is without an account. */
@Journey
class MandateJourney {

    private final Stage stage;

    MandateJourney(@Autowired Stage stage) {
        this.stage = stage;
    }

    @Test
    void theConsultantPreparesTheProducerReadsWhoReadAndAnybodyWithTheCodeTracks() {
        String dossier;
        try (Visitor consultant = stage.phone()) {
            consultant.signIn("consultant");
            consultant.open("/mandates");
            fine(consultant, "my-mandates");
            consultant.says("HTX Mẫu Chè Tân Cương");
            consultant.open("/products");
            fine(consultant, "products");
            consultant.open("/dossiers?sort=NAME");
            consultant.sending(
                    () -> consultant.page().locator("main table a").first().click());
            dossier = "/dossiers/" + consultant.id();
            fine(consultant, "dossier-preparer");
            consultant.open("/preparers");
            fine(consultant, "preparers-own");
            assertThat(consultant.complaints()).isEmpty();
        }
        String code;
        try (Visitor producer = stage.phone()) {
            producer.signIn("producer");
            producer.open(dossier);
            fine(producer, "dossier-owner");
            code = producer.page().locator("main dd strong").first().innerText();
            producer.open(dossier + "/readings");
            fine(producer, "readings");
            producer.open("/entities");
            producer.sending(() -> producer.page()
                    .locator("main a[href^='/entities/']")
                    .first()
                    .click());
            producer.open("/entities/" + producer.id() + "/mandates");
            fine(producer, "mandates");
            assertThat(producer.complaints()).isEmpty();
        }
        try (Visitor anybody = stage.phone()) {
            anybody.open("/tracking");
            fine(anybody, "tracking");
            anybody.fill("code", code).fill("phone", "000 0000").press("Tra cứu");
            fine(anybody, "tracked");
            anybody.says("Nơi đang giữ");
            assertThat(anybody.complaints()).isEmpty();
        }
    }

    private static void fine(Visitor visitor, String name) {
        Page page = visitor.page();
        List<String> wrong = Look.onPhone(page);
        for (int width : List.of(Stage.PHONE, Stage.DESKTOP)) {
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", name + "-" + width + ".png")));
        }
        page.setViewportSize(Stage.PHONE, 740);
        assertThat(wrong).as(name).isEmpty();
    }
}
