package vn.saolang.stamp.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.log.ScanLog;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.traceability.diary.SoldTea;

/** Scans as their producer and the offices may see them: counted, never one by one. */
@WebTest
class StatisticsWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ScanLog log;

    private SoldTea tea;
    private String own = "";

    @BeforeEach
    void scanSomeTea() {
        clock.reset();
        tea = new SoldTea(234);
        beans.autowireBean(tea);
        tea.make();
        own = "/stamps/statistics?producer=" + tea.works();
        int order = TestDatabase.jdbc()
                .sql("""
                        insert into stamp.stamp_order (id, item_id, entity_id, year, quantity, hidden, state, ordered_by, ordered_at)
                        values (gen_random_uuid(), :item, :entity, 2026, 100, false, 'ORDERED', gen_random_uuid(), now())
                        returning number""")
                .param("item", tea.packItem().value())
                .param("entity", tea.works().value())
                .query(Integer.class)
                .single();
        Instant now = clock.instant();
        long serial = order * 1000L;
        log.add(Scans.page(serial + 1, order, 1, now, Scans.SON_LA, 1));
        log.add(Scans.page(serial + 2, order, 2, now, Scans.SON_LA, 2));
        log.add(Scans.page(serial + 3, order, 3, now.minusSeconds(86_400), null, 2));
        log.add(scan(serial + 3, order, ScanChannel.API, ScanVerdict.KNOWN_SUSPICIOUS));
        log.add(scan(serial + 4, order, ScanChannel.INSPECTOR, ScanVerdict.VOID));
        Scans.awaitWritten(log);
    }

    private Scan scan(long serial, int order, ScanChannel channel, ScanVerdict verdict) {
        return new Scan(
                new Scanning(clock.instant(), channel, Scans.HA_NOI, null), new StampSerial(serial), order, 4, verdict);
    }

    @Test
    void theProducerSeesItsScansByDayPlaceAndAnswer() throws Exception {
        String page = text(get(own, tea.coop()));
        assertThat(page)
                .contains("4 lượt quét")
                .contains("Sơn La")
                .contains("Không rõ nơi quét")
                .contains("75 %");
        assertThat(page).as("an inspector's scan is nobody's to see").doesNotContain(">5<");
        assertThat(page).contains("spot spot-doubtful");
    }

    @Test
    void onePackageSizeAlone() throws Exception {
        String page = text(get("/stamps/statistics?item=" + tea.packItem(), tea.coop()));
        assertThat(page).contains("4 lượt quét").doesNotContain("id=\"items\"");
    }

    @Test
    void otherDaysHoldOtherScans() throws Exception {
        assertThat(text(get(own + "&from=2026-08-31&to=2026-08-31", tea.coop())))
                .contains("1 lượt quét");
        assertThat(text(get(own + "&from=2026-01-01&to=2026-01-31", tea.coop())))
                .contains("Chưa có lượt quét nào");
    }

    @Test
    void theOfficeOfItsCommuneSeesItAndAnotherDoesNot() throws Exception {
        Actor officer = people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), 81);
        assertThat(text(get(own, officer))).contains("4 lượt quét");
        assertThat(text(get("/stamps/statistics", officer))).contains("producer=" + tea.works());
        Actor elsewhere = people.a(Role.COMMUNE_OFFICER, "00004@2025-07-01", 81);
        assertThat(get(own, elsewhere)).hasStatus(404);
        assertThat(get("/stamps/statistics.csv?producer=" + tea.works(), elsewhere))
                .hasStatus(404);
        assertThat(text(get("/stamps/statistics", elsewhere)))
                .doesNotContain(tea.works().toString());
    }

    @Test
    void anotherProducerSeesNothingOfIt() throws Exception {
        assertThat(get(own, tea.grower())).hasStatus(404);
        assertThat(get("/stamps/statistics?item=" + tea.packItem(), tea.grower()))
                .hasStatus(404);
        assertThat(text(get("/stamps/statistics", tea.grower())))
                .doesNotContain(tea.works().toString());
    }

    @Test
    void theMinistrySeesNumbersThatAreInNoSystemToo() throws Exception {
        log.add(Scans.unknown(clock.instant()));
        Scans.awaitWritten(log);
        Actor ministry = people.a(Role.MINISTRY_OFFICE, "", 81);
        assertThat(text(get("/stamps/statistics", ministry))).contains("mã không có trong hệ thống");
        assertThat(text(get(own, ministry))).doesNotContain("mã không có trong hệ thống");
    }

    @Test
    void theFileHasALineForEachDaySquareWayAndAnswer() throws Exception {
        MvcTestResult result = get("/stamps/statistics.csv?producer=" + tea.works(), tea.coop());
        assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(text(result).lines())
                .hasSize(4)
                .contains("2026-09-01," + tea.packItem() + ",21.375,103.875,\"Sơn La\",PAGE,KNOWN_ACTIVE,2")
                .contains("2026-08-31," + tea.packItem() + ",,,,PAGE,KNOWN_ACTIVE,1");
    }

    @Test
    void strangersAreRefusedAndNonsenseIsNotFound() {
        assertThat(get(own, people.a(Role.COUNCIL_MEMBER, "19@2025-07-01", 81))).hasStatus(403);
        assertThat(get("/stamps/statistics?producer=x", tea.coop())).hasStatus(404);
        assertThat(get("/stamps/statistics?item=x", tea.coop())).hasStatus(404);
        assertThat(get("/stamps/statistics?from=x&to=99999-01-01", tea.coop())).hasStatusOk();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
