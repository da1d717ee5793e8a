package vn.saolang.stamp.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.Scans;

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
}
