package vn.saolang.evaluation.model.prepare;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the hour of each product of a planned day. No product begins before a break that it would run into: the break comes
 * first, at its hour.
 */
public final class AgendaClock {

    private static final int DAY = 24 * 60;

    private final AgendaPlan plan;
    private final Deque<AgendaPlan.Pause> pauses;
    private final List<Slot> slots = new ArrayList<>();
    private int minute;

    private AgendaClock(AgendaPlan plan) {
        this.plan = plan;
        this.minute = minuteOf(plan.startsAt());
        this.pauses = new ArrayDeque<>(plan.pauses().stream()
                .sorted(Comparator.comparing(AgendaPlan.Pause::startsAt))
                .toList());
    }

    /** What a stretch of the day is for. */
    public enum Kind {
        OPENING,
        PRODUCT,
        PAUSE,
        CLOSING
    }

    /**
     * A stretch of the day, in minutes after midnight.
     *
     * @param product null for anything but a product
     * @param label of a break; empty for the others
     */
    public record Slot(
            Kind kind,
            int fromMinute,
            int toMinute,
            @Nullable UUID product,
            String label) {

        public LocalTime from() {
            return timeOf(fromMinute);
        }

        public LocalTime to() {
            return timeOf(toMinute);
        }

        public int minutes() {
            return toMinute - fromMinute;
        }
    }

    private static LocalTime timeOf(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute % DAY);
    }

    /** The day from opening to closing, the products in the order given. */
    public static List<Slot> slots(AgendaPlan plan, List<UUID> order) {
        AgendaClock clock = new AgendaClock(plan);
        clock.add(Kind.OPENING, plan.opening(), null, "");
        for (UUID product : order) {
            int length = plan.minutesOf(product);
            clock.pauseBefore(length);
            clock.add(Kind.PRODUCT, length, product, "");
        }
        while (!clock.pauses.isEmpty() && minuteOf(clock.pauses.getFirst().startsAt()) <= clock.minute) {
            clock.pause();
        }
        clock.add(Kind.CLOSING, plan.closing(), null, "");
        return List.copyOf(clock.slots);
    }

    /** Whether the day ends before midnight. */
    public static boolean fits(List<Slot> slots) {
        return slots.isEmpty() || slots.getLast().toMinute() <= DAY;
    }

    /** Takes every break that would begin while a product of that length runs. */
    private void pauseBefore(int length) {
        while (!pauses.isEmpty() && minuteOf(pauses.getFirst().startsAt()) < minute + length) {
            pause();
        }
    }

    private void pause() {
        AgendaPlan.Pause next = pauses.removeFirst();
        minute = Math.max(minute, minuteOf(next.startsAt()));
        add(Kind.PAUSE, next.minutes(), null, next.label());
    }

    private void add(Kind kind, int length, @Nullable UUID product, String label) {
        if (length > 0) {
            slots.add(new Slot(kind, minute, minute + length, product, label));
            minute += length;
        }
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
