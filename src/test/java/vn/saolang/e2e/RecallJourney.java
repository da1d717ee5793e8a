package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.traceability.app.file.PublishLot;
import vn.saolang.traceability.diary.SoldTea;

/**
 * A commune's officer on a phone finds a lot that failed its test and calls it back; the page shows forward and back, the
 * producers hear of it, everybody sees it on the lot's public page at once.
 */
@Journey
class RecallJourney {

    private final Stage stage;
    private final SettableClock clock;
    private final PublishLot publishing;
    private final SoldTea tea = new SoldTea();

    RecallJourney(
            @Autowired Stage stage,
            @Autowired SettableClock clock,
            @Autowired PublishLot publishing,
            @Autowired Accounts accounts,
            @Autowired ConfigurableListableBeanFactory beans) {
        this.stage = stage;
        this.clock = clock;
        this.publishing = publishing;
        if (!beans.containsBean("people")) {
            beans.registerSingleton("people", new People(accounts));
        }
        beans.autowireBean(tea);
    }

    @BeforeEach
    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aFailedTestCallsALotBackEverywhereAtOnce() {
        tea.make();
        tea.shopReceives();
        publishing.publish(tea.coop(), tea.packed());
        try (Visitor anyone = stage.phone();
                Visitor officer = stage.phone().signIn("commune-officer")) {
            readsTheStory(anyone);
            tea.tested(false);
            findsTheLot(officer);
            String recall = callsItBack(officer);
            anyone.open("/trace/" + tea.packed());
            anyone.says(t("traceability.trace.recall")).says("Ngừng bán");
            looks(anyone, "trace-recalled");
            producerHearsOfIt(recall);
            ends(officer, recall);
            anyone.open("/trace/" + tea.packed());
            assertThat(anyone.text()).doesNotContain(t("traceability.trace.recall"));
            assertThat(anyone.complaints()).isEmpty();
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private void readsTheStory(Visitor anyone) {
        anyone.open("/trace/" + tea.packed());
        anyone.says(t("traceability.trace.item.5")).says("Chè búp tươi").says("Siêu thị Sông Cầu");
        anyone.shows(Screen.LOT_STORY);
        looks(anyone, "trace");
    }

    private void findsTheLot(Visitor officer) {
        officer.open("/lots");
        officer.fill("q", "che xanh goi").choose("only", "FAILED_TEST").press(t("kernel.search"));
        officer.says(t("traceability.lots.failed"));
        looks(officer, "lots");
        officer.open("/lots/" + tea.packed());
        officer.says("3,4 mg/kg").says(t("traceability.test.failed")).says("Chè búp tươi");
        officer.shows(Screen.LOT_FILE);
        looks(officer, "lot");
        keep(
                "lot-file.pdf",
                officer.fetch("/lots/" + tea.packed() + "/file.pdf").body());
    }

    private String callsItBack(Visitor officer) {
        officer.follow(t("traceability.recall.start"));
        officer.choose("reason", "TEST_FAILED")
                .fill("finding", "Chì (Pb) 3,4 mg/kg, mức cho phép 2,0 mg/kg")
                .fill("advice", "Ngừng bán, ngừng dùng; mang trả nơi đã mua để được hoàn tiền");
        looks(officer, "recall-form");
        officer.press(t("traceability.recall.start.do")).says(t("traceability.done.recall-started"));
        officer.says("Siêu thị Sông Cầu").says("Cửa hàng").says("Chè búp tươi").says(t("traceability.recall.beside"));
        officer.shows(Screen.RECALL);
        looks(officer, "recall");
        String here = officer.here();
        keep("calls.pdf", officer.fetch(here + "/calls.pdf").body());
        officer.page().locator(".call-list summary").last().click();
        officer.page()
                .locator(".call-list li details[open] input[name='quantity']")
                .first()
                .fill("31");
        officer.sending(() -> officer.page()
                .locator(".call-list li details[open] button[type='submit']")
                .first()
                .click());
        officer.says(t("kernel.problems.title", "1"));
        officer.page()
                .locator(".call-list li details[open] input[name='quantity']")
                .first()
                .fill("20");
        officer.sending(() -> officer.page()
                .locator(".call-list li details[open] button[type='submit']")
                .first()
                .click());
        officer.says(t("traceability.done.recall-reported"));
        return here;
    }

    private void producerHearsOfIt(String recall) {
        for (Actor one : List.of(tea.coop(), tea.shop())) {
            try (Visitor producer = stage.phone()) {
                producer.open("/sign-in");
                producer.fill("login", People.loginOf(one)).fill("password", "a-test-password");
                producer.press(t("identity.sign-in.do"));
                producer.open("/inbox");
                producer.says("Thu hồi Chè xanh gói 100 g");
                producer.open(recall);
                producer.says("Ngừng bán");
                looks(producer, "recall-producer");
                assertThat(producer.complaints()).isEmpty();
            }
        }
    }

    private static void ends(Visitor officer, String recall) {
        officer.open(recall);
        officer.fill("because", "Đã thu về và hủy toàn bộ, có biên bản").press(t("traceability.recall.end.do"));
        officer.says(t("traceability.done.recall-ended"));
    }

    /** Nothing wrong at either width; a picture of both when a folder is named for them. */
    private static void looks(Visitor visitor, String name) {
        assertThat(Look.everywhere(visitor.page())).as(name).isEmpty();
        if (System.getProperty("looks") != null) {
            var before = visitor.page().viewportSize();
            for (int width : List.of(Stage.PHONE, Stage.DESKTOP)) {
                visitor.page().setViewportSize(width, 800);
                keep(name + "-" + width + ".png", visitor.page().screenshot(new ScreenshotOptions().setFullPage(true)));
            }
            visitor.page().setViewportSize(before.width, before.height);
        }
    }

    private static void keep(String name, byte[] bytes) {
        String folder = System.getProperty("looks");
        if (folder == null) {
            return;
        }
        try {
            Files.write(Path.of(folder, name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
