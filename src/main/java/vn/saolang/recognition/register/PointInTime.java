package vn.saolang.recognition.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.StarAnswer.Answer;
import vn.saolang.recognition.register.StarAnswer.Reason;

/** Answers for one day from a product's recognitions, each judged on that day. */
final class PointInTime {

    private PointInTime() {}

    /** The answer; {@code asked} is null for the plain question which stars it had. */
    static StarAnswer answer(List<Standing> judged, LocalDate on, @Nullable Integer asked) {
        List<Standing> unsure = with(judged, CertificateState.UNCERTAIN);
        Standing held = with(judged, CertificateState.VALID).stream()
                .max(Comparator.comparing(Standing::decidedTo))
                .orElse(null);
        List<Standing> possible = unsure.stream()
                .filter(one -> held == null || one.decidedTo().isAfter(held.decidedTo()))
                .filter(one -> held == null || one.stars() != held.stars())
                .toList();
        if (!possible.isEmpty()) {
            return notKnown(possible, held, on, asked);
        }
        return held == null ? none(judged, on, asked) : held(held, on, asked);
    }

    private static StarAnswer held(Standing held, LocalDate on, @Nullable Integer asked) {
        boolean same = asked == null || asked == held.stars();
        Reason reason = !same ? Reason.OTHER_STARS : held.isExtendedOn(on) ? Reason.EXTENDED : Reason.HELD;
        return new StarAnswer(on, asked, same ? Answer.YES : Answer.NO, reason, held.stars(), held, List.of());
    }

    /** When no possible recognition has the stars asked for, the answer is no whatever the day was. */
    private static StarAnswer notKnown(
            List<Standing> possible, @Nullable Standing held, LocalDate on, @Nullable Integer asked) {
        boolean ofAsked = asked == null
                || (held != null && asked == held.stars())
                || possible.stream().anyMatch(one -> one.stars() == asked);
        return new StarAnswer(
                on,
                asked,
                ofAsked ? Answer.NOT_KNOWN : Answer.NO,
                ofAsked ? Reason.DAY_NOT_KNOWN : Reason.OTHER_STARS,
                null,
                possible.getFirst(),
                possible);
    }

    private static StarAnswer none(List<Standing> judged, LocalDate on, @Nullable Integer asked) {
        Standing last = judged.stream()
                .filter(one -> one.state() != CertificateState.NOT_YET)
                .max(Comparator.comparing(Standing::decidedTo))
                .orElse(null);
        if (last == null) {
            Standing first = judged.stream()
                    .min(Comparator.comparing(one -> Objects.requireNonNullElse(one.decidedFrom(), one.decidedTo())))
                    .orElse(null);
            Reason reason = first == null ? Reason.NEVER : Reason.NOT_YET;
            return new StarAnswer(on, asked, Answer.NO, reason, null, first, List.of());
        }
        Reason reason = last.state() == CertificateState.EXPIRED ? Reason.EXPIRED : Reason.ENDED;
        return new StarAnswer(on, asked, Answer.NO, reason, null, last, List.of());
    }

    private static List<Standing> with(List<Standing> judged, CertificateState state) {
        return judged.stream().filter(one -> one.state() == state).toList();
    }
}
