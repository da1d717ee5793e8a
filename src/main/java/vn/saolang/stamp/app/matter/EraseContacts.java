package vn.saolang.stamp.app.matter;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.store.matter.ReportStore;

/** Erases the contacts that reporters left, some time after their case was closed. */
@Component
public class EraseContacts {

    /** As the page of a report says. */
    static final int MONTHS = 6;

    private final ReportStore reports;
    private final VietnamTime time;

    EraseContacts(ReportStore reports, VietnamTime time) {
        this.reports = reports;
        this.time = time;
    }

    /** Erases what is due; gives how many. */
    @Scheduled(cron = "0 45 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public int erase() {
        Instant now = time.now();
        ZonedDateTime due = now.atZone(VietnamTime.ZONE).minusMonths(MONTHS);
        return reports.eraseContacts(due.toInstant(), now);
    }
}
