package vn.saolang.stamp.app.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntitySummary;
import vn.saolang.stamp.model.statistics.Period;
import vn.saolang.stamp.model.statistics.PlaceSums;
import vn.saolang.stamp.model.statistics.ScanMap;
import vn.saolang.stamp.model.statistics.Sums;
import vn.saolang.traceability.goods.PackageSize;

/**
 * Scans of a period within the reader's reach.
 *
 * @param producer the one asked for; null when all within reach are summed up
 * @param item the package size asked for; null for all
 * @param items of that producer, or of all the reader acts for; the busiest first
 * @param producers for offices that did not ask for one, the busiest first, at most 50
 * @param unknown scans of numbers in no system, for the ministry's office that asks for all; null for everybody else
 */
public record Statistics(
        Period period,
        @Nullable EntitySummary producer,
        @Nullable PackageSize item,
        Sums all,
        Map<LocalDate, Sums> days,
        ScanMap map,
        List<PlaceSums> places,
        List<OfItem> items,
        List<OfProducer> producers,
        @Nullable Long unknown,
        boolean inspects) {

    /** Scans of a package size. */
    public record OfItem(PackageSize item, Sums sums) {}

    /** Scans of a producer's stamps. */
    public record OfProducer(EntitySummary producer, Sums sums) {}
}
