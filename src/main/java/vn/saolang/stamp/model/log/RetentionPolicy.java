package vn.saolang.stamp.model.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.saolang.kernel.VietnamTime;

/**
 * How long what scans leave behind is kept.
 *
 * @param from first day in force
 * @param logMonths whole months of the log beside the present one, 1 to 60
 * @param deviceKeyHours hours a device keeps its hash, 1 to 168
 * @param traceWindowDays days after its last scan that a stamp's devices and squares are kept, 1 to 366
 * @param traceMonths months after its last scan that a stamp's trace is kept, at least as long as the log
 */
public record RetentionPolicy(LocalDate from, int logMonths, int deviceKeyHours, int traceWindowDays, int traceMonths) {

    private static final int LONGEST_LOG = 60;
    private static final int LONGEST_KEY = 168;
    private static final int LONGEST_WINDOW = 366;
    private static final int LONGEST_TRACE = 240;

    public RetentionPolicy {
        within("log-months", logMonths, 1, LONGEST_LOG);
        within("device-key-hours", deviceKeyHours, 1, LONGEST_KEY);
        within("trace-window-days", traceWindowDays, 1, LONGEST_WINDOW);
        within("trace-months", traceMonths, logMonths, LONGEST_TRACE);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", not " + least + " to " + most);
        }
    }

    /** The oldest month of the log that stays. */
    public YearMonth oldestMonth(LocalDate today) {
        return YearMonth.from(today).minusMonths(logMonths);
    }

    /** Traces not touched since lose the devices and squares of their window. */
    public Instant windowsBefore(Instant now) {
        return now.minus(Duration.ofDays(traceWindowDays));
    }

    /** Traces not touched since go. */
    public Instant tracesBefore(LocalDate today) {
        return today.minusMonths(traceMonths).atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /** Which key devices are hashed under: it counts up each time the key changes. */
    public long keyPeriod(Instant now) {
        return Math.floorDiv(
                now.getEpochSecond(), Duration.ofHours(deviceKeyHours).toSeconds());
    }
}
