package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do that nobody planned: scripts in fields, the back button, two clicks, two tabs, an old page. */
@Journey
class BreakingJourney {

    private static final String SCRIPT = "\"><img src=x onerror=\"window.pwned=1\"><script>window.pwned=1</script>";

    private final Stage stage;

    BreakingJourney(@Autowired Stage stage) {
        this.stage = stage;
    }

    @Test
    void scriptsInFieldsAreOnlyText() {
        try (Visitor visitor = stage.desktop()) {
            Producer producer = joined(visitor, "Người thử " + SCRIPT);
            visitor.open("/entities/new");
            producer.typeEntity("HTX " + SCRIPT);
            fillTexts(visitor);
            visitor.fill("phone", "0208 300 0000").fill("email", "htx@example.vn");
            visitor.press(t("kernel.save"));
            nothingRan(visitor);
            visitor.follow(t("producer.new-product"));
            producer.typeProduct("Chè " + SCRIPT);
            fillTexts(visitor);
            visitor.press(t("kernel.save"));
            nothingRan(visitor);
            DossierWriter writer = DossierWriter.open(visitor);
            for (String page : List.of("/form01", "/form02", "/criteria", "/check", "")) {
                visitor.open(writer.url() + page);
                nothingRan(visitor);
            }
            for (String page : List.of("/work", "/entities", "/products", "/dossiers")) {
                visitor.open(page);
                nothingRan(visitor);
            }
            visitor.open("/register?q=" + java.net.URLEncoder.encode(SCRIPT, java.nio.charset.StandardCharsets.UTF_8));
            nothingRan(visitor);
            visitor.open("/sign-in?login=" + java.net.URLEncoder.encode(SCRIPT, java.nio.charset.StandardCharsets.UTF_8)
                    + "&next=javascript:window.pwned=1");
            nothingRan(visitor);
        }
    }

    private static void fillTexts(Visitor visitor) {
        Locator fields = visitor.page().locator("main form input[type=text]:not([inputmode]), main form textarea");
        for (Locator field : fields.all()) {
            field.fill("Chữ " + SCRIPT);
        }
    }

    private static void nothingRan(Visitor visitor) {
        assertThat(visitor.page().evaluate("window.pwned === undefined"))
                .as("no script ran on " + visitor.here())
                .isEqualTo(true);
        assertThat(visitor.page().locator("img[src=x]").count()).isZero();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void twoClicksMakeOneProduct() {
        try (Visitor visitor = stage.phone()) {
            registersProduct(visitor, "Chè hai lần bấm", true);
            visitor.open("/products");
            assertThat(visitor.page()
                            .locator("main li a", new Page.LocatorOptions().setHasText("Chè hai lần bấm"))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void registeringAndWritingNeedNoScripts() {
        try (Visitor visitor = stage.withoutScripts()) {
            registersProduct(visitor, "Chè không cần script", false);
            DossierWriter writer = DossierWriter.open(visitor).form01(null);
            visitor.open(writer.url() + "/criteria");
            visitor.page().locator("#o-1-1-1").press("Space");
            visitor.sending(() -> visitor.page()
                    .locator("form[action$='/criteria/1.1'] button[type=submit]")
                    .press("Enter"));
            assertThat(visitor.page().locator("#o-1-1-1").isChecked()).isTrue();
            visitor.open(writer.url() + "/check");
            visitor.press(t("dossier.submit"));
            visitor.says(t("dossier.refusal.UNDERTAKING_MISSING"));
        }
    }

    @Test
    void twoTabsAndTheBackButtonLoseNothing() {
        try (Visitor visitor = stage.desktop()) {
            String product = registersProduct(visitor, "Chè hai tab", false);
            Page second = visitor.tab();
            second.navigate(stage.address() + product + "/edit");
            visitor.open(product + "/edit");
            visitor.fill("packaging", "Hộp thiếc").press(t("kernel.save"));
            visitor.says("Hộp thiếc");
            second.locator("[name=packaging]").fill("Túi giấy của tab thứ hai");
            second.locator("main button[type=submit]").first().click();
            second.locator("#problems").waitFor();
            assertThat(second.locator("main").innerText()).contains(t("product.stale"));
            assertThat(second.locator("[name=packaging]").inputValue()).isEqualTo("Túi giấy của tab thứ hai");
            visitor.page().goBack();
            visitor.fill("packaging", "Hộp gỗ").press(t("kernel.save"));
            visitor.open(product);
            assertThat(visitor.text()).containsAnyOf("Hộp thiếc", "Hộp gỗ");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void anOldPageSaysSoAndStrangersFindNothing() {
        try (Visitor visitor = stage.phone();
                Visitor stranger = stage.desktop().signIn("producer-2")) {
            String product = registersProduct(visitor, "Chè của người khác", false);
            assertThat(stranger.open(product)).isEqualTo(404);
            assertThat(stranger.open(product + "/edit")).isEqualTo(404);
            assertThat(stranger.open("/dossiers/" + UUID.randomUUID())).isEqualTo(404);
            assertThat(stranger.open("/dossiers/khong-phai-ma")).isEqualTo(404);
            assertThat(stranger.post("/products", FormData.create().set("name", "Không thẻ"))
                            .status())
                    .isEqualTo(403);
            visitor.open(product + "/edit");
            visitor.page().context().clearCookies();
            visitor.fill("packaging", "Hộp sau khi phiên đã hết");
            visitor.press(t("kernel.save"));
            visitor.says(t("kernel.problem.expired.title"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private Producer joined(Visitor visitor, String name) {
        return new Producer(visitor)
                .joinQuietly("thu-" + UUID.randomUUID().toString().substring(0, 8), name);
    }

    /** Opens an account with an entity and a product; answers the product's address. */
    private String registersProduct(Visitor visitor, String name, boolean twice) {
        Producer producer = joined(visitor, "HTX Mẫu thử");
        visitor.open("/entities/new");
        producer.typeEntity("HTX Mẫu thử");
        visitor.press(t("kernel.save"));
        visitor.follow(t("producer.new-product"));
        producer.typeProduct(name);
        visitor.sending(() -> {
            if (twice) {
                visitor.button(t("kernel.save")).dblclick();
            } else {
                visitor.button(t("kernel.save")).press("Enter");
            }
        });
        visitor.says(t("product.registered"));
        return visitor.here();
    }
}
