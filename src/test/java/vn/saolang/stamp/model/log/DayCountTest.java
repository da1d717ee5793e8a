package vn.saolang.stamp.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.model.scan.Cell;

class DayCountTest {

    @Test
    void scansAreCountedByTheirDayInVietNam() {
        Instant lateEvening = Instant.parse("2026-11-22T16:59:59.999Z");
        List<DayCount> counts = DayCount.of(List.of(
                Scans.page(1, 7, 1, lateEvening, Scans.HA_NOI, 1),
                Scans.page(2, 7, 2, lateEvening, Scans.HA_NOI, 2),
                Scans.page(2, 7, 2, lateEvening, Scans.SON_LA, 2),
                Scans.page(1, 7, 1, lateEvening.plusMillis(1), null, 1),
                Scans.unknown(lateEvening)));
        assertThat(counts)
                .extracting(
                        one -> one.kind().day(),
                        one -> one.kind().order(),
                        one -> one.kind().cell(),
                        DayCount::scans)
                .containsExactly(
                        tuple(LocalDate.of(2026, 11, 22), null, null, 1L),
                        tuple(LocalDate.of(2026, 11, 22), 7, Scans.HA_NOI, 2L),
                        tuple(LocalDate.of(2026, 11, 22), 7, Scans.SON_LA, 1L),
                        tuple(LocalDate.of(2026, 11, 23), 7, null, 1L));
    }

    @Test
    void squaresFarFromVietNamAreCountedAsOne() {
        Instant noon = Instant.parse("2026-11-22T05:00:00Z");
        assertThat(DayCount.of(List.of(
                        Scans.page(1, 7, 1, noon, Cell.of(48.85, 2.35), 1),
                        Scans.page(2, 7, 2, noon, Cell.of(-33.87, 151.2), 2),
                        Scans.page(3, 7, 3, noon, null, 3))))
                .extracting(one -> one.kind().cell(), DayCount::scans)
                .containsExactly(tuple(null, 3L));
    }
}
