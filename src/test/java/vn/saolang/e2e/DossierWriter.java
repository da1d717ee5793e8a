package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A producer who writes a dossier on a phone. */
record DossierWriter(Visitor visitor, String url) {

    private static final String ANSWERING = """
            options => {
              for (const [code, option] of Object.entries(options)) {
                const form = document.querySelector(`form[action$="/criteria/${code}"]`);
                form.elements.description.value = 'Mô tả theo hồ sơ lưu tại cơ sở.';
                form.querySelector(`input[name=option][value="${option}"]`).checked = true;
                form.dispatchEvent(new Event('change', { bubbles: true }));
              }
            }
            """;

    /** Opens the dossier of the product whose page is open. */
    static DossierWriter open(Visitor visitor) {
        visitor.press(t("product.dossier"));
        return new DossierWriter(visitor, "/dossiers/" + visitor.id());
    }

    DossierWriter form01(@Nullable Screen screen) {
        visitor.open(url + "/form01");
        visitor.fill("samples", "5").fill("place", "Tân Cương");
        save("form01");
        return shown(screen);
    }

    DossierWriter form02(@Nullable Screen screen) {
        visitor.open(url + "/form02");
        visitor.fill("productDescription", "Chè búp, gói 200 g, theo TCVN 12826:2020.")
                .fill("history", "Thành lập năm 2019 từ nhóm hộ trồng chè.")
                .fill("structure", "Hội đồng quản trị, ban kiểm soát, 25 thành viên.")
                .tick("held", "BUSINESS_REGISTRATION")
                .tick("held", "QUALITY_DECLARED");
        save("general");
        attach("I.7", "dang-ky-kinh-doanh.pdf", "application/pdf", Papers.pdf(0));
        visitor.fill("organisation", "Vùng nguyên liệu 12 ha, xưởng sao sấy đạt điều kiện.")
                .fill("quality", "Bao bì mới từ năm 2025.")
                .fill("market", "Bán trong tỉnh và Hà Nội.")
                .fill("business", "Doanh thu 4.200 triệu đồng năm 2025.");
        save("results");
        visitor.fill("plan", "Mở rộng vùng nguyên liệu lên 20 ha, thêm hai đại lý.");
        save("plan");
        return shown(screen);
    }

    private void save(String section) {
        visitor.sending(() -> visitor.page()
                .locator("form[action$='/sections/" + section + "'] button[type=submit]")
                .press("Enter"));
        visitor.says(t("dossier.saved"));
    }

    /** Answers by options, all saved as they are chosen. */
    DossierWriter answer(Map<String, Integer> options) {
        visitor.open(url + "/criteria");
        visitor.page().evaluate(ANSWERING, options);
        visitor.page().waitForFunction("""
                saved => [...document.querySelectorAll('form[data-stars-after] .save-state')]
                    .every(line => line.textContent === saved)
                """, t("dossier.saved"), new Page.WaitForFunctionOptions().setTimeout(60_000));
        return this;
    }

    /** Attaches a paper to each criterion on the page that is open. */
    DossierWriter prove(List<String> criteria) {
        int number = 1;
        for (String criterion : criteria) {
            boolean picture = number == 2;
            attach(
                    criterion,
                    "minh-chung-" + criterion.replace('.', '-') + (picture ? ".jpg" : ".pdf"),
                    picture ? "image/jpeg" : "application/pdf",
                    picture ? Papers.jpg() : Papers.pdf(number));
            number++;
        }
        return this;
    }

    private void attach(String criterion, String name, String type, byte[] content) {
        String key = criterion.replace('.', '-');
        visitor.page()
                .locator("form.upload[data-upload='evidence-" + key + "'] input[type=file]")
                .setInputFiles(new FilePayload(name, type, content));
        visitor.page()
                .locator("#evidence-" + key + " a", new Page.LocatorOptions().setHasText(name))
                .waitFor();
    }

    /** Goes to the check, gives the undertaking and hands in. */
    DossierWriter submit() {
        visitor.open(url + "/check");
        visitor.page().locator("input[name=undertaking]").check();
        return send();
    }

    DossierWriter send() {
        visitor.press(t("dossier.submit"));
        return this;
    }

    /** How many defects the check tells. */
    int defects() {
        visitor.open(url + "/check");
        Locator list = visitor.page().locator("#problems ol > li");
        return list.count();
    }

    /** Adds the paper that was missing. */
    DossierWriter completes() {
        visitor.open(url + "/form02");
        visitor.tick("held", "PRODUCTION_CERTIFICATE");
        save("general");
        attach("I.7", "giay-chung-nhan-co-so.pdf", "application/pdf", Papers.pdf(99));
        return this;
    }

    DossierWriter shown(@Nullable Screen screen) {
        if (screen != null) {
            visitor.shows(screen);
        }
        return this;
    }

    DossierWriter handedIn(int version) {
        visitor.says(t("dossier.submitted", version));
        assertThat(visitor.here()).startsWith(url);
        return this;
    }
}
