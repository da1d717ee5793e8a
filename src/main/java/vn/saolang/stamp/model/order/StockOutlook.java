package vn.saolang.stamp.model.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when stamps that are not on packages will last. Stamps not on a package die with the star (they become void), so printed stock
 * that outlives the certificate is paper thrown away.
 *
 * @param stock stamps minted, printed or delivered that are on no package yet
 * @param applied stamps put on packages in the days observed
 * @param days observed, 1 or more
 * @param yearly packages the quota of the year allows; the pace to assume while too little was observed
 */
public record StockOutlook(long stock, long applied, int days, long yearly) {

    private static final int DAYS_OF_YEAR = 365;

    /** Fewer days tell no pace. */
    private static final int ENOUGH = 30;

    /** Packages a year: as observed, else what the quota allows. */
    public long pace() {
        return applied > 0 && days >= ENOUGH ? Math.max(1, applied * DAYS_OF_YEAR / days) : yearly;
    }

    /** The day on which the last stamp goes on a package when {@code more} come to the stock; null when nobody can tell. */
    public @Nullable LocalDate lastsUntil(LocalDate today, long more) {
        long pace = pace();
        if (pace <= 0) {
            return null;
        }
        // Beyond a century it is the same warning, and a day that no calendar page need show.
        return today.plusDays(Math.min((stock + more) * DAYS_OF_YEAR / pace, 100L * DAYS_OF_YEAR));
    }

    /** Whether the stock would outlive a certificate valid until that day; never when no last day is known. */
    public boolean outlives(LocalDate today, long more, @Nullable LocalDate validUntil) {
        LocalDate last = lastsUntil(today, more);
        return last != null && validUntil != null && last.isAfter(validUntil);
    }
}
