package vn.saolang.stamp.web.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.statistics.Statistics;
import vn.saolang.stamp.model.log.RetentionPolicy;
import vn.saolang.stamp.model.statistics.DayBars;
import vn.saolang.stamp.model.statistics.Period;
import vn.saolang.stamp.model.statistics.Sums;

/** Scans of a period. */
public record StatisticsPage(Statistics shown, RetentionPolicy policy) implements Page {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String titleKey() {
        return "stamp.statistics.title";
    }

    /** The days as bars. */
    public DayBars bars() {
        return DayBars.of(shown.period(), shown.days());
    }

    /** Days with scans, the last one first. */
    public List<Map.Entry<LocalDate, Sums>> days() {
        List<Map.Entry<LocalDate, Sums>> days = new ArrayList<>(shown.days().entrySet());
        days.sort(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        return days;
    }

    /** A whole number for the page. */
    public BigDecimal whole(long number) {
        return BigDecimal.valueOf(number);
    }

    /** Percent of all scans, one decimal. */
    public BigDecimal percent(long scans) {
        long all = shown.all().total();
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(scans).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** What is asked for, for another address: "from=…&to=…" and the producer or package size. */
    public String query() {
        Period period = shown.period();
        var item = shown.item();
        var producer = shown.producer();
        return dates(period)
                + (item != null ? "&item=" + item.id() : producer != null ? "&producer=" + producer.id() : "");
    }

    /** The same period of one producer. */
    public String ofProducer(Statistics.OfProducer one) {
        return "/stamps/statistics?" + dates(shown.period()) + "&producer="
                + one.producer().id();
    }

    /** The same period of one package size. */
    public String ofItem(Statistics.OfItem one) {
        return "/stamps/statistics?" + dates(shown.period()) + "&item="
                + one.item().id();
    }

    /** The same period of all within reach. */
    public String ofAll() {
        return "/stamps/statistics?" + dates(shown.period());
    }

    private static String dates(Period period) {
        return "from=" + period.from() + "&to=" + period.to();
    }
}
