package vn.saolang.evaluation.model.allowance;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.hall.SessionCourse;
import vn.saolang.kernel.VietnamTime;

/**
 * Allowances of those who took part in a meeting. Rates are entered by the office: provinces decide them.
 *
 * @param act the act that fixes the rates, empty before it was entered
 * @param rates whole đồng for a half-day, by kind
 * @param lockVersion 0 before it was ever kept
 */
public record AllowanceList(String act, Map<AllowanceKind, Long> rates, List<Line> lines, int lockVersion) {

    /** Before anybody entered anything. */
    public static final AllowanceList NONE = new AllowanceList("", Map.of(), List.of(), 0);

    public AllowanceList {
        rates = Map.copyOf(rates);
        lines = List.copyOf(lines);
    }

    /**
     * Somebody who took part.
     *
     * @param seat null for advisers and typed names
     * @param adviser null for seats and typed names
     * @param halfDays how many half-days (buổi)
     */
    public record Line(
            @Nullable UUID seat, @Nullable UUID adviser, String name, String agency, AllowanceKind kind, int halfDays) {

        /** Who it is: the seat or adviser; null for a typed name. */
        public @Nullable UUID id() {
            return seat == null ? adviser : seat;
        }
    }

    /** What a line comes to in đồng; null while its kind has no rate. */
    public @Nullable Long amount(Line line) {
        Long rate = rates.get(line.kind());
        return rate == null ? null : Long.valueOf(Math.multiplyExact(rate, line.halfDays()));
    }

    /** The sum in đồng. */
    public long total() {
        long total = 0;
        for (Line line : lines) {
            Long amount = amount(line);
            total = Math.addExact(total, amount == null ? 0 : amount);
        }
        return total;
    }

    /** Half-days a meeting took: one before noon and one after it; one while it has not ended. */
    public static int halfDays(SessionCourse course) {
        Instant start = course.startedAt();
        Instant end = course.endedAt();
        if (start == null || end == null) {
            return 1;
        }
        boolean morning = hour(start).isBefore(LocalTime.NOON);
        boolean afternoon = hour(end).isAfter(LocalTime.of(13, 0));
        return morning && afternoon ? 2 : 1;
    }

    private static LocalTime hour(Instant at) {
        return at.atZone(VietnamTime.ZONE).toLocalTime();
    }
}
