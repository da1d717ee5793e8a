package vn.saolang.stamp.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.suspicion.Town;
import vn.saolang.stamp.store.statistics.MapNames;
import vn.saolang.stamp.store.suspicion.Towns;

/** Bars, map and places of the statistics. */
class ScanSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Sums GOOD = new Sums(Map.of(ScanVerdict.KNOWN_ACTIVE, 100L));
    private static final Sums MIXED = new Sums(Map.of(ScanVerdict.KNOWN_ACTIVE, 20L, ScanVerdict.KNOWN_SUSPICIOUS, 5L));

    private final List<Town> towns = new Towns().all();

    @Test
    void sumsAddUpByVerdict() {
        Sums both = GOOD.plus(MIXED);
        assertThat(both.total()).isEqualTo(125);
        assertThat(both.doubtful()).isEqualTo(5);
        assertThat(both.of(ScanVerdict.RECALLED)).isZero();
    }

    @Test
    void aBarForEachDayAndNoneForNothing() {
        DayBars bars = DayBars.of(new Period(DAY, DAY.plusDays(2)), Map.of(DAY, GOOD, DAY.plusDays(2), MIXED));
        assertThat(bars.bars()).extracting(DayBars.Bar::height).containsExactly(140, 0, 35);
        assertThat(bars.bars()).extracting(DayBars.Bar::doubtful).containsExactly(0, 0, 7);
        assertThat(DayBars.of(new Period(DAY, DAY.plusDays(365)), Map.of()).bars())
                .allSatisfy(bar -> assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(DayBars.WIDTH));
    }

    @Test
    void squaresStandAtTheNearestSeat() {
        Cell openSea = Cell.of(15, 140);
        List<PlaceSums> places = PlaceSums.of(
                Map.of(
                        Optional.of(Scans.SON_LA), MIXED,
                        Optional.of(Scans.HA_NOI), GOOD,
                        Optional.of(openSea), MIXED,
                        Optional.empty(), MIXED),
                towns);
        assertThat(places)
                .containsExactly(
                        new PlaceSums(PlaceSums.Kind.NEAR, "Hà Nội", GOOD),
                        new PlaceSums(PlaceSums.Kind.NEAR, "Sơn La", MIXED),
                        new PlaceSums(PlaceSums.Kind.ELSEWHERE, "", MIXED),
                        new PlaceSums(PlaceSums.Kind.UNKNOWN, "", MIXED));
    }

    @Test
    void theSheetHoldsTheWholeCountryAndItsIslands() {
        ScanMap map =
                ScanMap.of(Map.of(), towns.stream().map(ScanSheetTest::mark).toList(), new MapNames().all());
        assertThat(map.names())
                .extracting(ScanMap.Label::name)
                .contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa", "Hà Nội");
        assertThat(map.names())
                .allSatisfy(name -> assertThat(isOnSheet(name.x(), name.y())).isTrue());
        assertThat(map.seats())
                .allSatisfy(seat -> assertThat(isOnSheet(seat.x(), seat.y())).isTrue());
    }

    @Test
    void theLargestSpotLiesBelowAndWhatIsFarAwayIsLeftToTheTable() {
        ScanMap map = ScanMap.of(
                Map.of(Scans.SON_LA, MIXED, Scans.HA_NOI, GOOD, Cell.of(48, 2), MIXED), List.of(), List.of());
        assertThat(map.spots()).extracting(ScanMap.Spot::sums).containsExactly(GOOD, MIXED);
        assertThat(map.spots()).extracting(ScanMap.Spot::doubtful).containsExactly(false, true);
        assertThat(map.spots().getFirst().y())
                .isGreaterThan(map.spots().getLast().y());
    }

    private static boolean isOnSheet(int x, int y) {
        return x > 0 && x < ScanMap.WIDTH && y > 0 && y < ScanMap.HEIGHT;
    }

    private static Mark mark(Town town) {
        return new Mark(town.name(), town.latitude(), town.longitude());
    }
}
