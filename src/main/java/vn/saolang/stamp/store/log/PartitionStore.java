package vn.saolang.stamp.store.log;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.VietnamTime;

/** The months of the log: one table each, by Viet Nam's calendar. */
@Repository
public class PartitionStore {

    private static final String PREFIX = "scan_";

    private final JdbcClient jdbc;

    public PartitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends no other node makes or drops months. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('stamp.scan months', 60))")
                .query((_, _) -> 0)
                .single();
    }

    /** The months there are, the oldest first. */
    public List<YearMonth> months() {
        return jdbc.sql("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = 'stamp.scan'::regclass order by c.relname""")
                .query((row, _) -> YearMonth.parse(
                        row.getString(1).substring(PREFIX.length()).replace('_', '-')))
                .list();
    }

    /** Makes a month that is not there: as a table of its own, then attached, so that scans are written meanwhile. */
    public void make(YearMonth month) {
        jdbc.sql("create table stamp." + name(month) + " (like stamp.scan including all)")
                .update();
        jdbc.sql("alter table stamp.scan attach partition stamp." + name(month) + " for values from ('" + start(month)
                        + "') to ('" + start(month.plusMonths(1)) + "')")
                .update();
    }

    /** Drops a month with all its lines; gives up after two seconds when somebody reads it, and lets them. */
    public void drop(YearMonth month) {
        jdbc.sql("set local lock_timeout = '2s'").update();
        jdbc.sql("drop table stamp." + name(month)).update();
    }

    private static String name(YearMonth month) {
        return String.format(Locale.ROOT, "%s%04d_%02d", PREFIX, month.getYear(), month.getMonthValue());
    }

    private static String start(YearMonth month) {
        return month.atDay(1).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime().toString();
    }
}
