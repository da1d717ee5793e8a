package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;

/**
 * A commune confirms that a household stopped; the province verifies and withdraws the certificate; everybody sees it at
 * once, and the household complains.
 */
@Journey
class WithdrawalJourney {

    private static final String HOUSEHOLD = "Hộ kinh doanh Chè Đèo Nghỉ";
    private static final String TEA = "Chè Đèo Nghỉ sao suốt";
    private static final String LOGIN = "ho-deo-nghi";
    private static final String TODAY = LocalDate.of(2026, 9, 1).toString();

    private final Stage stage;
    private final SettableClock clock;
    private final StarredHousehold household = new StarredHousehold(850);

    WithdrawalJourney(
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
    void aStoppedProductionEndsACertificateEverywhereAtOnce() {
        StarredHousehold.Made made = household.make(LOGIN, HOUSEHOLD, TEA);
        try (Visitor anyone = stage.phone();
                Visitor office = stage.desktop().signIn("province-office")) {
            String product = findsValid(anyone);
            assertThat(certificate(office, made)).doesNotContain("THU HỒI");
            String one = communeConfirms();
            verifies(office, one);
            withdraws(one);
            anyone.open(product);
            anyone.says(t("site.state.WITHDRAWN"));
            looks(anyone, "withdrawn-product");
            anyone.open("/withdrawals");
            anyone.says(TEA).says("26/2026 Điều 8.1đ").says("862/QĐ-UBND");
            looks(anyone, "withdrawals");
            assertThat(certificate(office, made)).contains("ĐÃ BỊ THU HỒI");
            producerComplains(one);
            officeSees(office, made, one);
            assertThat(anyone.complaints()).isEmpty();
            assertThat(office.complaints()).isEmpty();
        }
    }

    private static String findsValid(Visitor anyone) {
        anyone.open("/register?q=deo+nghi");
        anyone.says(TEA);
        anyone.page().locator("main a[href^='/register/']").first().click();
        anyone.page().waitForLoadState();
        anyone.says(t("site.state.VALID"));
        return anyone.here();
    }

    private String communeConfirms() {
        try (Visitor chair = stage.desktop().signIn("commune-chair")) {
            chair.open("/withdrawal-cases");
            chair.follow(t("recognition.withdrawals.stop"));
            chair.fill("q", "deo nghi").press(t("kernel.search"));
            looks(chair, "choose-certificate");
            chair.follow(TEA);
            chair.press(t("recognition.withdrawal.stop.do"));
            chair.says(t("recognition.refusal.DAY_MISSING"));
            looks(chair, "confirm-stop");
            chair.fill("number", "7/GXN-UBND")
                    .fill("day", TODAY)
                    .fill("text", "Hộ đã đóng xưởng, không còn sản xuất từ tháng 7/2026");
            chair.press(t("recognition.withdrawal.stop.do"));
            chair.says(t("recognition.done.withdrawal.opened")).says("16/09/2026");
            assertThat(chair.complaints()).isEmpty();
            return chair.here();
        }
    }

    private static void verifies(Visitor office, String one) {
        office.open("/work");
        office.says(TEA);
        office.open(one);
        looks(office, "case-open");
        office.fill("verified", TODAY)
                .fill("place", "Xưởng tại Xóm Gò Pháo")
                .fill("findings", "Nhà xưởng đã tháo dỡ, không còn máy móc")
                .fill("heard", "Chủ hộ xác nhận đã chuyển nghề");
        office.press(t("recognition.withdrawal.verify.do")).says(t("recognition.done.withdrawal.verified"));
        office.press(t("recognition.submit.do")).says(t("recognition.done.submitted"));
    }

    private void withdraws(String one) {
        try (Visitor chair = stage.desktop().signIn("province-chair")) {
            chair.says(TEA);
            chair.open(one);
            looks(chair, "case-before-chair");
            chair.fill("number", "862").fill("day", TODAY).fill("recipients", "Chi cục Quản lý chất lượng");
            chair.press(t("recognition.withdrawal.sign.do")).says(t("recognition.done.withdrawal.signed"));
            assertThat(chair.complaints()).isEmpty();
        }
    }

    private void producerComplains(String one) {
        try (Visitor visitor = stage.phone()) {
            new Producer(visitor).signIn(LOGIN);
            visitor.open("/complaints");
            looks(visitor, "complaints");
            visitor.open(one);
            visitor.follow(t("recognition.complaint.file"));
            visitor.fill("learned", TODAY).fill("text", "Hộ chỉ tạm nghỉ để sửa xưởng, đề nghị xem xét lại quyết định");
            looks(visitor, "complaint-form");
            visitor.press(t("recognition.complaint.new.do")).says(t("recognition.done.complaint.filed"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void officeSees(Visitor office, StarredHousehold.Made made, String one) {
        office.open(one);
        office.press(t("recognition.withdrawal.send")).says(t("recognition.done.withdrawal.sent"));
        office.open("/complaints");
        office.follow(TEA);
        looks(office, "complaint");
        office.open("/paper-sets/" + made.dossier());
        office.says("862/QĐ-UBND");
        looks(office, "paper-set");
        office.open("/review-requests");
        looks(office, "review-requests");
    }

    private static String certificate(Visitor office, StarredHousehold.Made made) {
        office.open("/decisions/" + made.decision());
        String path = office.page()
                .locator("a[href*='/certificates/'][href$='.pdf']")
                .first()
                .getAttribute("href");
        byte[] pdf = office.fetch(path).body();
        String folder = System.getProperty("looks");
        if (folder != null) {
            write(Path.of(folder, "certificate.pdf"), pdf);
        }
        return Papers.text(pdf);
    }

    /** Nothing wrong at either width; a picture of both when a folder is named for them. */
    private static void looks(Visitor visitor, String name) {
        assertThat(Look.everywhere(visitor.page())).as(name).isEmpty();
        String folder = System.getProperty("looks");
        if (folder != null) {
            var before = visitor.page().viewportSize();
            for (int width : List.of(Stage.PHONE, Stage.DESKTOP)) {
                visitor.page().setViewportSize(width, 800);
                byte[] shot = visitor.page().screenshot(new ScreenshotOptions().setFullPage(true));
                write(Path.of(folder, name + "-" + width + ".png"), shot);
            }
            visitor.page().setViewportSize(before.width, before.height);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
