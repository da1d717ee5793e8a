package vn.saolang.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.StoreTest;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.app.LoadTerritory;
import vn.saolang.territory.store.TerritoryLoadingStore;
import vn.saolang.territory.store.TerritoryStore;

/** The data files in the database: every count, both meanings of a reused code, lineage and names. */
@StoreTest
class TerritoryStoreTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate NOW = LocalDate.of(2025, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private Territory territory;
    private Agencies agencies;
    private LoadTerritory loaded;

    @BeforeEach
    void load(JdbcClient jdbc) {
        loaded = load(new TerritoryLoadingStore(jdbc));
        territory = new Territory(new TerritoryStore(jdbc), loaded);
        agencies = new Agencies(new TerritoryStore(jdbc), territory, loaded);
    }

    private static LoadTerritory load(TerritoryLoadingStore store) {
        return new LoadTerritory(store, new VietnamTime(Clock.systemUTC()), TransactionOperations.withoutTransaction());
    }

    @Test
    void everyUnitIsThere(JdbcClient jdbc) {
        assertThat(count(jdbc, "select count(*) from territory.unit where level = 'COMMUNE' and valid_to is not null"))
                .isEqualTo(760);
        assertThat(count(jdbc, "select count(*) from territory.unit where level = 'COMMUNE' and valid_to is null"))
                .isEqualTo(263);
        assertThat(count(jdbc, "select count(*) from territory.unit where level = 'DISTRICT'"))
                .isEqualTo(53);
        assertThat(count(jdbc, "select count(*) from territory.succession where length(old_code) = 5"))
                .isEqualTo(787);
    }

    @Test
    void everyProvinceHasTheCommunesItHad() {
        assertThat(communes("19", BEFORE)).hasSize(172);
        assertThat(communes("06", BEFORE)).hasSize(108);
        assertThat(communes("14", BEFORE)).hasSize(200);
        assertThat(communes("72", BEFORE)).hasSize(94);
        assertThat(communes("80", BEFORE)).hasSize(186);
        assertThat(kinds("19")).isEqualTo(Map.of(UnitKind.PHUONG, 15L, UnitKind.XA, 77L));
        assertThat(kinds("14")).isEqualTo(Map.of(UnitKind.PHUONG, 8L, UnitKind.XA, 67L));
        assertThat(kinds("80")).isEqualTo(Map.of(UnitKind.PHUONG, 14L, UnitKind.XA, 82L));
        assertThat(territory.provincesAt(NOW))
                .extracting(Unit::name)
                .containsExactly("Tỉnh Sơn La", "Tỉnh Thái Nguyên", "Tỉnh Tây Ninh");
    }

    private List<Unit> communes(String province, LocalDate day) {
        return territory.communesOf(province(province, day).ref(), day);
    }

    private Unit province(String code, LocalDate day) {
        return territory.at(code, UnitLevel.PROVINCE, day).orElseThrow();
    }

    private Map<UnitKind, Long> kinds(String province) {
        return communes(province, NOW).stream().collect(Collectors.groupingBy(Unit::kind, Collectors.counting()));
    }

    @Test
    void aCodeMeansTheUnitOfItsDay() {
        assertThat(territory.at("03646", UnitLevel.COMMUNE, BEFORE))
                .get()
                .extracting(Unit::name)
                .isEqualTo("Phường Chiềng Lề");
        assertThat(territory.at("03646", UnitLevel.COMMUNE, NOW))
                .get()
                .extracting(Unit::name)
                .isEqualTo("Phường Tô Hiệu");
        assertThat(province("80", BEFORE).name()).isEqualTo("Tỉnh Long An");
        assertThat(province("80", NOW).name()).isEqualTo("Tỉnh Tây Ninh");
        assertThat(territory.at("72", UnitLevel.PROVINCE, NOW)).isEmpty();
        assertThat(territory.at("164", UnitLevel.DISTRICT, NOW)).isEmpty();
        assertThat(territory.find(UnitRef.parse("05437@2024-01-01"))).isEmpty();
    }

    @Test
    void aSplitCommuneHasSeveralSuccessorsAndAWholeOneHasOne() {
        Unit suoiDay = territory.get(new UnitRef("25534", FIRST));
        assertThat(suoiDay.name()).isEqualTo("Xã Suối Dây");
        assertThat(territory.successors(suoiDay.ref(), NOW))
                .extracting(Unit::name)
                .containsExactly("Xã Tân Châu", "Xã Tân Thành");
        assertThat(territory.successors(suoiDay.ref(), BEFORE)).containsExactly(suoiDay);
        long split = Stream.of("19", "06", "14", "72", "80")
                .flatMap(code -> communes(code, BEFORE).stream())
                .filter(unit -> territory.successors(unit.ref(), NOW).size() > 1)
                .count();
        assertThat(split).isEqualTo(26);
        assertThat(territory.successors(new UnitRef("06", FIRST), NOW))
                .extracting(Unit::name)
                .containsExactly("Tỉnh Thái Nguyên");
    }

    @Test
    void placesAreFoundByNewAndOldNamesWithAndWithoutDiacritics() {
        assertThat(territory.search("Tân Cương", NOW)).extracting(Unit::name).startsWith("Xã Tân Cương");
        assertThat(territory.search("tan cuong", NOW)).isEqualTo(territory.search("TÂN CƯƠNG", NOW));
        assertThat(territory.search("thinh duc", NOW)).extracting(Unit::name).startsWith("Xã Tân Cương");
        assertThat(territory.search("suối dây", NOW)).extracting(Unit::name).contains("Xã Tân Châu", "Xã Tân Thành");
        assertThat(territory.search("côn minh na rì", NOW))
                .extracting(Unit::name)
                .startsWith("Xã Côn Minh");
        assertThat(territory.search("tan phu tay ninh", BEFORE))
                .extracting(Unit::name)
                .contains("Xã Tân Phú");
        assertThat(territory.search("đồng hỷ", NOW)).extracting(Unit::name).startsWith("Xã Đồng Hỷ");
        assertThat(territory.search("long an", NOW)).extracting(Unit::name).contains("Tỉnh Tây Ninh", "Phường Long An");
        assertThat(territory.search("  ", NOW)).isEmpty();
        assertThat(territory.search("%_'\"<script>", NOW)).isEmpty();
        assertThat(territory.searchEnded("trại cau", NOW))
                .extracting(Unit::name)
                .startsWith("Thị trấn Trại Cau");
    }

    @Test
    void theNameOfADayAndOfOldDaysAreBothKnown() {
        UnitRef ref =
                territory.at("05500", UnitLevel.COMMUNE, NOW).orElseThrow().ref();
        assertThat(territory.namesOverTime(ref)).startsWith("Phường Tích Lương").contains("Phường Cam Giá");
        assertThat(territory.provinceOf(ref).ref().key()).isEqualTo("19@2025-07-01");
        assertThat(territory.choices(NOW)).hasSize(263);
    }

    @Test
    void agenciesBearTheNameOfTheirDayAndNameTheirSuccessor() {
        UnitRef old = new UnitRef("19", FIRST);
        Agency first = agencies.of(old, AgencyKind.AGRICULTURE, LocalDate.of(2025, 2, 28))
                .orElseThrow();
        Agency second = agencies.of(old, AgencyKind.AGRICULTURE, LocalDate.of(2025, 3, 1))
                .orElseThrow();
        Agency third =
                agencies.of(new UnitRef("19", NOW), AgencyKind.AGRICULTURE, NOW).orElseThrow();
        assertThat(first.name()).isEqualTo("Sở Nông nghiệp và Phát triển nông thôn tỉnh Thái Nguyên");
        assertThat(second.name()).isEqualTo("Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên");
        assertThat(first.successor()).isEqualTo(second.code());
        assertThat(second.successor()).isEqualTo(third.code());
        assertThat(agencies.at(old, BEFORE)).extracting(Agency::kind).contains(AgencyKind.DISTRICT_COMMITTEE);
        assertThat(agencies.at(new UnitRef("19", NOW), NOW))
                .extracting(Agency::kind)
                .doesNotContain(AgencyKind.DISTRICT_COMMITTEE)
                .contains(AgencyKind.COORDINATION_OFFICE, AgencyKind.HEALTH, AgencyKind.CULTURE);
        assertThat(agencies.central(NOW)).extracting(Agency::name).contains("Bộ Nông nghiệp và Môi trường");
    }

    @Test
    void loadingAgainChangesNothingAndAChangedFileMendsTheTables(JdbcClient jdbc) {
        TerritoryLoadingStore store = new TerritoryLoadingStore(jdbc);
        jdbc.sql("update territory.unit set name = 'Xã Sai' where code = '05500' and valid_to is null")
                .update();
        load(store);
        assertThat(name(jdbc)).isEqualTo("Xã Sai");
        jdbc.sql("update territory.loaded set sha256 = 'older'").update();
        load(store);
        assertThat(name(jdbc)).isNotEqualTo("Xã Sai");
    }

    private static String name(JdbcClient jdbc) {
        return jdbc.sql("select name from territory.unit where code = '05500' and valid_to is null")
                .query(String.class)
                .single();
    }

    @Test
    void theDatabaseRefusesTwoPlacesUnderOneCodeOnOneDay(JdbcClient jdbc) {
        jdbc.sql("set constraints all immediate").update();
        assertThat(catchThrowable(() -> jdbc.sql("""
                insert into territory.unit (code, valid_from, level, kind, name, act)
                values ('80', '2026-01-01', 'PROVINCE', 'TINH', 'Tỉnh Khác', 'x')""").update())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void noInvariantIsBroken(JdbcClient jdbc) throws Exception {
        Resource[] rules =
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/territory/*.sql");
        assertThat(rules).hasSizeGreaterThan(6);
        for (Resource rule : rules) {
            String sql = rule.getContentAsString(StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(rule.getFilename())
                    .isEmpty();
        }
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
