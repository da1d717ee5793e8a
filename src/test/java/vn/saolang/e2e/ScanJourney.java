package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.identity.Accounts;
import vn.saolang.stamp.StampedTea;
import vn.saolang.stamp.app.outlet.EditOutlets;
import vn.saolang.stamp.model.outlet.OutletDraft;

/**
 * Somebody with a package in hand scans its code on a 360 px phone: each verdict, under a star that holds, was withdrawn or has
 * expired, and of a recalled lot; the hidden code; a report; on a slow network.
 */
@Journey
class ScanJourney {

    private static final int LIGHT = 100_000;
    /** What is called 3G: 1.6 Mbit/s down, 300 ms there and back. */
    private static final int BYTES_A_SECOND = 200_000;

    private static final int ROUND_TRIP = 300;

    private final Stage stage;
    private final SettableClock clock;
    private final EditOutlets outlets;
    private final StampedTea tea = new StampedTea();

    ScanJourney(
            @Autowired Stage stage,
            @Autowired SettableClock clock,
            @Autowired EditOutlets outlets,
            @Autowired Accounts accounts,
            @Autowired ConfigurableListableBeanFactory beans) {
        this.stage = stage;
        this.clock = clock;
        this.outlets = outlets;
        if (!beans.containsBean("people")) {
            beans.registerSingleton("people", new People(accounts));
        }
        beans.autowireBean(tea);
    }

    @BeforeEach
    void make() {
        clock.reset();
        tea.make();
        outlets.add(tea.coop(), tea.product(), new OutletDraft("Cửa hàng Làng Chè", "Xóm Nam Đồng, Tân Cương", ""));
        outlets.add(tea.coop(), tea.product(), new OutletDraft("Gian hàng mạng", "", "https://lang-che.example.vn/"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** Where the resolver leads; it names the installation's public address, which a test has none of. */
    private String pageOf(URI printed) {
        try (HttpClient phone = HttpClient.newHttpClient()) {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(stage.address() + printed.getPath()))
                    .header("Accept", "text/html")
                    .build();
            HttpResponse<Void> answer = phone.send(ask, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(307);
            URI page = URI.create(answer.headers().firstValue("Location").orElseThrow());
            return page.getPath() + (page.getQuery() == null ? "" : "?" + page.getQuery());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String title(String key, Object... args) {
        return t("stamp.scan.title." + key, args);
    }

    /** The verdict is the first thing on the page, and whole on the first screen. */
    private static void verdict(Visitor anyone, String code, String title, String picture) {
        assertThat(anyone.open("/s/" + code)).isEqualTo(200);
        var heading = anyone.page().locator("h1");
        assertThat(heading.innerText()).isEqualTo(title);
        assertThat(heading.boundingBox().y + heading.boundingBox().height)
                .as("on the first screen")
                .isLessThan(740);
        looks(anyone, picture);
    }

    @Test
    void eachVerdictIsSaidInPlainWords() {
        try (Visitor anyone = stage.phone()) {
            anyone.open(pageOf(tea.item().printed(tea.code(1))));
            assertThat(anyone.here()).startsWith("/s/" + tea.code(1));
            anyone.says(title("KNOWN_ACTIVE")).says("14/01/2029").says("Cửa hàng Làng Chè");
            anyone.shows(Screen.SCAN);
            bothLanguages(anyone, tea.code(1));
            looks(anyone, "scan-active");
            verdict(anyone, tea.code(StampedTea.APPLIED), title("KNOWN_SUSPICIOUS"), "scan-suspicious");
            anyone.shows(Screen.SCAN_SUSPICIOUS);
            bothLanguages(anyone, tea.code(StampedTea.APPLIED));
            verdict(anyone, madeUp(tea.code(2)), title("NOT_IN_SYSTEM"), "scan-not-known");
            bothLanguages(anyone, "ABC1");
            tea.withdraw();
            verdict(anyone, tea.code(1), title("ENDED_WITHDRAWN", "01/09/2026"), "scan-withdrawn");
            anyone.shows(Screen.SCAN_STAR_ENDED);
            bothLanguages(anyone, tea.code(1));
            verdict(anyone, tea.code(StampedTea.ALL), title("VOID"), "scan-void");
            anyone.says(t("stamp.scan.void.STAR_ENDED"));
            tea.recall();
            verdict(anyone, tea.code(1), title("RECALLED"), "scan-recalled");
            anyone.says("mang trả nơi đã mua").says("01/09/2026");
            anyone.shows(Screen.SCAN_RECALLED);
            bothLanguages(anyone, tea.code(1));
            assertThat(anyone.complaints()).isEmpty();
        }
    }

    @Test
    void anExpiredStarIsToldFromItsFirstDayOn() {
        try (Visitor anyone = stage.phone()) {
            clock.setTo(LocalDate.of(2029, 1, 14), LocalTime.of(23, 59, 59));
            anyone.open("/s/" + tea.code(3));
            anyone.says(title("KNOWN_ACTIVE"));
            clock.setTo(LocalDate.of(2029, 1, 15), LocalTime.MIDNIGHT);
            verdict(anyone, tea.code(3), title("ENDED_EXPIRED", "14/01/2029"), "scan-expired");
            verdict(anyone, tea.code(StampedTea.DELIVERED), title("VOID"), "scan-void-expired");
            tea.recall();
            verdict(anyone, tea.code(3), title("RECALLED"), "scan-expired-recalled");
            assertThat(anyone.complaints()).isEmpty();
        }
    }

    @Test
    void theHiddenCodeIsCheckedWithoutScriptsAndLocked() {
        try (Visitor anyone = stage.withoutScripts()) {
            anyone.open("/s/" + tea.code(4));
            anyone.fill("hidden", "AB12").press(t("stamp.scan.hidden.do"));
            anyone.says(t("stamp.scan.hidden.malformed"));
            assertThat(anyone.page().locator("[name=hidden]").inputValue()).isEqualTo("AB12");
            anyone.fill("hidden", tea.hidden(4)).press(t("stamp.scan.hidden.do"));
            anyone.says(t("stamp.scan.hidden.FIRST")).says(title("KNOWN_ACTIVE"));
            anyone.open("/s/" + tea.code(4));
            anyone.fill("hidden", tea.hidden(4)).press(t("stamp.scan.hidden.do"));
            anyone.says(t("stamp.scan.hidden.AGAIN"));
            anyone.open("/s/" + tea.code(5));
            for (int tries = 0; tries < 12 && !anyone.text().contains(t("stamp.scan.hidden.LOCKED")); tries++) {
                anyone.fill("hidden", tea.hidden(6)).press(t("stamp.scan.hidden.do"));
            }
            anyone.says(t("stamp.scan.hidden.LOCKED")).says("Chè xanh gói 100 g");
            assertThat(anyone.complaints()).isEmpty();
        }
    }

    @Test
    void aSuspectedFakeIsReportedWithAPhoto() {
        try (Visitor anyone = stage.phone()) {
            anyone.open("/s/" + madeUp(tea.code(7)));
            anyone.follow(t("stamp.scan.report.do"));
            anyone.fill("where", "Chợ Đồng Xuân, Hà Nội").fill("what", "mờ").press(t("stamp.fake.do"));
            anyone.says(t("stamp.refusal.REPORT_WHAT"));
            looks(anyone, "report-refused");
            anyone.fill("what", "Bao bì in mờ, không có mùi chè, giá rẻ bằng nửa");
            anyone.page()
                    .locator("[name=photos]")
                    .setInputFiles(new FilePayload("bao-bi.jpg", "image/jpeg", Papers.jpg()));
            anyone.press(t("stamp.fake.do"));
            assertThat(anyone.here()).matches("/reports/PA-[0-9]+-[0-9A-Z]{12}");
            anyone.says("PA-");
            looks(anyone, "report-taken");
            assertThat(anyone.complaints()).isEmpty();
        }
    }

    @Test
    void thePlaceIsRoundedOnThePhoneAndSentOnlyWhenItsOwnerWantsIt() {
        try (Visitor anyone = stage.phone()) {
            anyone.page().context().grantPermissions(List.of("geolocation"));
            anyone.page().context().setGeolocation(new Geolocation(21.0285, 105.8542));
            anyone.open("/s/" + tea.code(8));
            assertThat(anyone.here()).doesNotContain("cell=");
            anyone.sending(() -> anyone.button(t("stamp.scan.place.do")).click());
            // (21.0285 + 90) / 0.25 = 444 rows of 1440 squares, (105.8542 + 180) / 0.25 = 1143
            assertThat(anyone.here()).endsWith("cell=" + (444 * 1440 + 1143)).doesNotContain("21.0");
            anyone.says(title("KNOWN_ACTIVE"));
            assertThat(anyone.complaints()).isEmpty();
        }
    }

    @Test
    void thePageIsLightAndReadableOnThreeG() {
        try (Visitor anyone = stage.phone()) {
            anyone.open("/s/" + tea.code(9));
            anyone.page().waitForLoadState();
            assertThat(Look.weight(anyone.page())).as("bytes without photos").isLessThan(LIGHT);
        }
        try (Visitor anyone = stage.phone()) {
            CDPSession network = anyone.page().context().newCDPSession(anyone.page());
            JsonObject slow = new JsonObject();
            slow.addProperty("offline", false);
            slow.addProperty("latency", ROUND_TRIP);
            slow.addProperty("downloadThroughput", BYTES_A_SECOND);
            slow.addProperty("uploadThroughput", BYTES_A_SECOND / 2);
            network.send("Network.enable");
            network.send("Network.emulateNetworkConditions", slow);
            anyone.open("/s/" + tea.code(9));
            anyone.says(title("KNOWN_ACTIVE"));
            double painted = ((Number) anyone.page()
                            .evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                    .doubleValue();
            double requests = ((Number)
                            anyone.page().evaluate("() => performance.getEntriesByType('resource').length + 1"))
                    .doubleValue();
            System.out.printf(
                    "scan page: %d bytes, %.0f requests, words on the screen after %.0f ms on 3G%n",
                    Look.weight(anyone.page()), requests, painted);
            // nobody waits longer for the verdict; a busy machine is forgiven much
            assertThat(painted).isLessThan(5_000);
        }
    }

    private static String madeUp(String code) {
        char last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (last == '7' ? '8' : '7');
    }

    private static void bothLanguages(Visitor anyone, String code) {
        Languages languages = new Languages(Set.of());
        for (String language : List.of("vi", "en")) {
            String html = anyone.fetch("/s/" + code + "?lang=" + language).text();
            assertThat(languages.wrongIn(html, language))
                    .as(code + " " + language)
                    .isEmpty();
        }
        anyone.fetch("/s/" + code + "?lang=vi");
    }

    /** Nothing wrong at either width; a picture of both when a folder is named for them. */
    private static void looks(Visitor visitor, String name) {
        assertThat(Look.everywhere(visitor.page())).as(name).isEmpty();
        String folder = System.getProperty("looks");
        if (folder != null) {
            var before = visitor.page().viewportSize();
            for (int width : List.of(Stage.PHONE, Stage.DESKTOP)) {
                visitor.page().setViewportSize(width, 740);
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
