package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.SettableClock;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.e2e.ChainOfThree.Firm;
import vn.saolang.producer.EntityKind;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.model.reading.DiaryEntry;

/**
 * Three producers of a chain on phones of 360 px: a grower who loses the network, a co-operative that writes its month in one
 * go, a shop. Nothing is lost, nothing is written twice, and a lot tells where it came from and where it went.
 */
@Journey
class ChainJourney {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    /** Far slower than people who know the page: seconds for each field and tap. */
    private static final int SLOW = 7;

    private static final String SHELVED = """
            async paths => {
              const names = (await caches.keys()).filter(name => name.startsWith('saolang-diary-'));
              const hits = await Promise.all(paths.map(async path => {
                const found = await Promise.all(names.map(async name => (await caches.open(name)).match(path)));
                return found.some(Boolean);
              }));
              return hits.every(Boolean);
            }
            """;

    private final Stage stage;
    private final SettableClock clock;
    private final DiaryQueries diary;
    private final JdbcClient jdbc;
    private final ChainOfThree chain;
    private int taps;

    ChainJourney(
            @Autowired Stage stage,
            @Autowired SettableClock clock,
            @Autowired DiaryQueries diary,
            @Autowired JdbcClient jdbc,
            @Autowired AutowireCapableBeanFactory beans) {
        this.stage = stage;
        this.clock = clock;
        this.diary = diary;
        this.jdbc = jdbc;
        this.chain = beans.createBean(ChainOfThree.class);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aLotIsFollowedFromTheFieldToTheShop() {
        clock.setTo(TODAY, LocalTime.of(17, 30));
        Firm grower = chain.firm("Hộ trồng chè Gò Pháo", EntityKind.PRODUCTION_HOUSEHOLD);
        Firm coop = chain.firm("HTX Chè Gò Pháo", EntityKind.COOPERATIVE);
        Firm shop = chain.firm("Cửa hàng Gò Pháo", EntityKind.PRODUCTION_HOUSEHOLD);
        chain.area(grower, "Đồi chè phía đông");
        chain.item(grower, ItemKind.MATERIAL, "Chè búp tươi");
        chain.place(coop, true, PlaceKind.WORKSHOP, "Xưởng Gò Pháo", null);
        chain.area(coop, "Đồi chè của hợp tác xã");
        chain.item(coop, ItemKind.MATERIAL, "Chè búp hợp tác xã");
        chain.item(coop, ItemKind.SEMI, "Chè khô");
        chain.bags(coop, "Chè Gò Pháo");
        chain.place(shop, true, PlaceKind.SHOP, "Quầy chợ Gò Pháo", null);
        chain.place(shop, false, PlaceKind.OTHER, "Khách sạn Mẫu", null);
        try (Visitor phone = stage.phone()) {
            growsWithoutNetwork(phone, grower, coop);
        }
        try (Visitor phone = stage.phone()) {
            processesAMonth(phone, coop);
            sellsOn(phone, shop);
        }
        tellsWhereItCameFrom(grower, coop, shop);
        keepsEventsToTheirProducer(coop);
    }

    private void growsWithoutNetwork(Visitor phone, Firm grower, Firm coop) {
        enter(phone, grower);
        Page page = phone.page();
        phone.open(grower.diary());
        fine(phone);
        assertThat(Look.weight(page)).as("bytes of the diary").isLessThan(100_000);
        writes(phone, grower, "HARVEST", TODAY.minusDays(4), "42,5", true);
        page.locator(".queue-row.is-sent").waitFor();
        page.waitForFunction(
                SHELVED, List.of(grower.diary(), grower.diary() + "/new/HARVEST", grower.diary() + "/month"));
        page.context().setOffline(true);
        for (int day = 3; day >= 1; day--) {
            writes(phone, grower, "HARVEST", TODAY.minusDays(day), "4" + day, false);
        }
        writes(phone, grower, "HARVEST", TODAY, "400", false);
        waiting(page, 4);
        page.reload();
        waiting(page, 4);
        assertThat(phone.text()).contains(t("traceability.queue.waiting"));
        fine(phone);
        phone.complaints();
        page.context().clearCookies();
        page.context().setOffline(false);
        page.locator("#diary-queue a[href^='/sign-in']").waitFor();
        // somebody else signs in on the same phone: sees nothing of it and sends nothing of it
        enter(phone, coop);
        phone.open(coop.diary());
        page.waitForFunction("() => document.getElementById('diary-queue').dataset.count === '0'");
        assertThat(phone.text()).doesNotContain("Chè búp tươi");
        assertThat(diary.page(grower.entity(), YearMonth.from(TODAY))).isEmpty();
        page.context().clearCookies();
        enter(phone, grower);
        phone.open(grower.diary());
        waiting(page, 0);
        phone.complaints();
        phone.open(grower.diary());
        phone.says("42,5 kg").says("400 kg");
        putsRight(phone, grower);
        phone.open(grower.diary() + "/new/SHIPMENT?to=" + "Xưởng Gò");
        tap(page, "[data-fill-all]");
        save(phone);
        assertThat(phone.complaints()).isEmpty();
    }

    /** 400 should have been 40: the wrong entry stays, marked, and the right one stands beside it. */
    private void putsRight(Visitor phone, Firm grower) {
        DiaryEntry wrong = diary.page(grower.entity(), YearMonth.from(TODAY)).getFirst();
        phone.open("/diary/entries/" + wrong.id());
        fine(phone);
        phone.follow(t("traceability.entry.again"));
        phone.fill("facts.reason", "Gõ nhầm 40 thành 400").fill("outputs[0].quantity", "40");
        save(phone);
        phone.open("/diary/entries/" + wrong.id());
        phone.says("Gõ nhầm 40 thành 400").says(t("traceability.entry.corrected-by"));
    }

    /** Thirty harvests, four processings, two packings, a test, a kept sample and three shipments, counted by taps and fields. */
    private void processesAMonth(Visitor phone, Firm coop) {
        enter(phone, coop);
        Page page = phone.page();
        phone.open(coop.diary());
        phone.says(t("traceability.diary.incoming", 1));
        taps = 0;
        tap(page, ".arriving button");
        page.locator(".queue-row.is-sent").waitFor();
        tap(page, "a[href$='/days/HARVEST']");
        phone.open(coop.diary() + "/days/HARVEST?m=2026-08");
        for (int day = 1; day <= 30; day++) {
            type(page, "days[" + (day - 1) + "].quantity", Integer.toString(20 + day % 7));
        }
        phone.shows(Screen.DIARY_DAYS);
        save(phone);
        for (int week = 1; week <= 4; week++) {
            step(phone, coop, "PROCESSING", LocalDate.of(2026, 8, week * 7), "3" + week);
        }
        phone.shows(Screen.DIARY);
        for (int day : List.of(15, 29)) {
            step(phone, coop, "PACKING", LocalDate.of(2026, 8, day), "600");
        }
        for (int day : List.of(16, 30, 31)) {
            ships(phone, coop, LocalDate.of(2026, 8, day), day == 31 ? "50" : "100");
        }
        assertThat(taps * SLOW)
                .as("seconds of a slow hand for %d taps and fields", taps)
                .isLessThan(600);
        System.out.println("A month: " + taps + " taps and fields");
        tests(phone, coop);
        phone.open(coop.diary() + "/month?m=2026-08");
        phone.shows(Screen.DIARY_MONTH);
        phone.says(t("traceability.diary.month.times", 30));
        assertThat(phone.complaints()).isEmpty();
    }

    private void step(Visitor phone, Firm coop, String kind, LocalDate day, String made) {
        Page page = phone.page();
        tap(page, "a[data-kind=" + kind + "]");
        page.waitForURL(Pattern.compile(".*/new/" + kind));
        if (made.equals("31")) {
            taps++;
            phone.choose("step", "whole");
        }
        type(page, "day", day.toString());
        tap(page, "[data-fill-all]:visible, .lots:not(:has([data-fill-all])) [data-fill]");
        type(page, "outputs[0].quantity", made);
        if (kind.equals("PROCESSING") && made.equals("32")) {
            phone.shows(Screen.DIARY_ENTRY);
        }
        save(phone);
    }

    private void ships(Visitor phone, Firm coop, LocalDate day, String bags) {
        Page page = phone.page();
        phone.open(coop.diary() + "/new/SHIPMENT?to=" + "Quầy chợ");
        taps += 3;
        type(page, "day", day.toString());
        type(page, "moved[0].quantity", bags);
        save(phone);
    }

    private void tests(Visitor phone, Firm coop) {
        phone.open(coop.diary() + "/new/TEST");
        fine(phone);
        phone.fill("moved[0].quantity", "1").fill("tests[0].found", "5,1 %");
        save(phone);
        phone.open(coop.diary() + "/new/SAMPLE");
        phone.fill("moved[0].quantity", "1").fill("keepUntil", "2027-09-01");
        save(phone);
    }

    private void sellsOn(Visitor phone, Firm shop) {
        enter(phone, shop);
        Page page = phone.page();
        phone.open(shop.diary());
        phone.says(t("traceability.diary.incoming", 3));
        fine(phone);
        tap(page, ".arriving button");
        page.locator(".queue-row.is-sent").waitFor();
        phone.open(shop.diary() + "/new/SHIPMENT");
        tap(page, "[data-usual] [data-fill]");
        save(phone);
        assertThat(phone.complaints()).isEmpty();
    }

    /** One step back and one step forward, in the diaries of all three. */
    private void tellsWhereItCameFrom(Firm grower, Firm coop, Firm shop) {
        DiaryEntry sold = entries(shop, TODAY).stream()
                .filter(entry -> entry.kind() == EntryKind.SHIPMENT)
                .findFirst()
                .orElseThrow();
        LotId bags = sold.lines().getFirst().lot();
        List<DiaryEntry> story = diary.story(bags);
        assertThat(story).extracting(DiaryEntry::entity).contains(coop.entity());
        assertThat(story)
                .extracting(DiaryEntry::kind)
                .contains(EntryKind.HARVEST, EntryKind.PROCESSING, EntryKind.PACKING);
        LotId leaves = entries(grower, TODAY).stream()
                .filter(entry -> entry.kind() == EntryKind.SHIPMENT)
                .findFirst()
                .orElseThrow()
                .lines()
                .getFirst()
                .lot();
        assertThat(diary.onward(leaves)).extracting(DiaryEntry::entity).contains(grower.entity(), coop.entity());
        assertThat(entries(grower, TODAY)).filteredOn(entry -> !entry.stands()).hasSize(1);
        assertThat(entries(grower, TODAY.minusDays(9)))
                .as("sent once each")
                .filteredOn(entry -> entry.kind() == EntryKind.HARVEST)
                .hasSize(4);
        assertThat(entries(grower, TODAY.minusDays(9)))
                .anyMatch(entry -> !entry.files().isEmpty());
    }

    private void keepsEventsToTheirProducer(Firm coop) {
        String key = chain.key(coop);
        try (Visitor program = stage.phone()) {
            var answer = program.page()
                    .context()
                    .request()
                    .get(
                            stage.address() + "/epcis/events?perPage=100",
                            RequestOptions.create().setHeader("Authorization", "Bearer " + key));
            assertThat(answer.status()).isEqualTo(200);
            List<String> answered = Pattern.compile("\"eventID\"\\s*:\\s*\"([^\"]+)\"")
                    .matcher(answer.text())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            String whose = "select event_id from traceability.entry where (entity_id = :entity) = :own";
            for (boolean own : List.of(true, false)) {
                List<String> events = jdbc.sql(whose)
                        .param("entity", coop.entity().value())
                        .param("own", own)
                        .query(String.class)
                        .list();
                assertThat(events).isNotEmpty();
                assertThat(answered.stream().filter(events::contains).toList())
                        .as("events of entries, own: " + own)
                        .hasSize(own ? events.size() : 0);
            }
        }
    }

    private List<DiaryEntry> entries(Firm firm, LocalDate day) {
        return diary.page(firm.entity(), YearMonth.from(day));
    }

    /** Signs in on a phone whose clock shows the day of the story. */
    private void enter(Visitor phone, Firm firm) {
        phone.page().context().clock().setFixedTime(Date.from(clock.instant()));
        phone.page().context().clearCookies();
        new Producer(phone).signIn(firm.login());
    }

    private void writes(Visitor phone, Firm firm, String kind, LocalDate day, String quantity, boolean photo) {
        Page page = phone.page();
        page.navigate(stage.address() + firm.diary() + "/new/" + kind);
        type(page, "day", day.toString());
        type(page, "outputs[0].quantity", quantity);
        if (photo) {
            page.locator("#f-photos").setInputFiles(new FilePayload("vuon.png", "image/png", FilledDossiers.picture()));
            page.locator(".thumbs img").waitFor();
            fine(phone);
        }
        save(phone);
    }

    private void save(Visitor phone) {
        Page page = phone.page();
        taps++;
        page.locator(".save-bar [type=submit]").click();
        page.locator("#today, #problems").first().waitFor();
        assertThat(page.locator("#problems").allInnerTexts()).as(phone.here()).isEmpty();
        page.waitForLoadState();
    }

    private void tap(Page page, String selector) {
        taps++;
        page.locator(selector).first().click();
    }

    private void type(Page page, String field, String value) {
        taps++;
        page.locator("main [name='" + field + "']").first().fill(value);
    }

    private static void waiting(Page page, int count) {
        page.waitForFunction("count => document.getElementById('diary-queue').dataset.count === String(count)", count);
    }

    private static void fine(Visitor phone) {
        String name = phone.here().replaceAll("[^a-zA-Z]+|[0-9a-f]{8,}", "-");
        phone.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screens/chain" + name + ".png")));
        assertThat(Look.onPhone(phone.page())).as(phone.here()).isEmpty();
    }
}
