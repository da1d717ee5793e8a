package vn.saolang.recognition.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.LifeEvent.Kind;

/** Puts a product's recognitions and what else is known of it into one line of time. */
final class LifeLine {

    private LifeLine() {}

    /** Everything until today, the newest first; {@code history} is judged today, newest first. */
    static List<LifeEvent> of(List<Standing> history, List<LifeEvent> others, LocalDate today) {
        List<LifeEvent> events = new ArrayList<>(others);
        List<Standing> oldestFirst = history.reversed();
        Standing before = null;
        for (Standing one : oldestFirst) {
            events.add(recognised(one, before));
            ending(one, today).forEach(events::add);
            before = one;
        }
        events.sort(Comparator.comparing(LifeEvent::to).thenComparing(LifeEvent::kind));
        return events.reversed();
    }

    private static LifeEvent recognised(Standing one, @Nullable Standing before) {
        Kind kind = before == null
                ? Kind.FIRST
                : one.stars() > before.stars()
                        ? Kind.UPGRADE
                        : one.stars() == before.stars() ? Kind.RE_EVALUATION : Kind.LOWERED;
        return new LifeEvent(kind, one.precision(), one.decidedFrom(), one.decidedTo(), one.stars(), one, "");
    }

    private static List<LifeEvent> ending(Standing one, LocalDate today) {
        List<LifeEvent> events = new ArrayList<>();
        LocalDate ended = one.endedOn();
        LocalDate last = one.lastValidDay();
        LocalDate until = one.validUntil();
        boolean endedEarly = ended != null && one.endedReason() != null && !ended.isAfter(today);
        if (endedEarly) {
            events.add(day(Kind.ENDED, Objects.requireNonNull(ended), one, String.valueOf(one.endedReason())));
        }
        if (last != null
                && one.extendedUntil() != null
                && last.isBefore(today)
                && (ended == null || ended.isAfter(last))) {
            events.add(day(Kind.EXTENDED, last.plusDays(1), one, ""));
        }
        if (one.state() == CertificateState.EXPIRED && until != null) {
            events.add(day(Kind.EXPIRED, until, one, ""));
        }
        return events;
    }

    private static LifeEvent day(Kind kind, LocalDate on, Standing one, String note) {
        return new LifeEvent(kind, Precision.DAY, on, on, one.stars(), one, note);
    }
}
