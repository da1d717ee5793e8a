package vn.saolang.programme.model.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/** What a body and a term need: a name, a decision, days in order, one head at a time. */
public final class BodyRules {

    private static final int LONGEST_NAME = 300;

    private BodyRules() {}

    /** A body as typed. */
    public record Draft(
            @Nullable BodyKind kind,
            String name,
            String decision,
            @Nullable LocalDate from) {}

    /** A member as typed. */
    public record Seating(
            @Nullable Seat seat,
            String name,
            String post,
            String agency,
            String decision,
            @Nullable LocalDate from) {}

    public static List<Refusal> defects(Draft draft) {
        List<Refusal> found = new ArrayList<>();
        if (draft.kind() == null) found.add(Refusal.of("programme.KIND_MISSING", "kind"));
        if (draft.name().isBlank() || draft.name().length() > LONGEST_NAME) {
            found.add(Refusal.of("programme.NAME_MISSING", "name"));
        }
        if (draft.decision().isBlank()) found.add(Refusal.of("programme.DECISION_MISSING", "decision"));
        if (draft.from() == null) found.add(Refusal.of("programme.DAY_MISSING", "from"));
        return found;
    }

    public static List<Refusal> defects(Body body, Seating seating) {
        List<Refusal> found = new ArrayList<>();
        if (seating.seat() == null) found.add(Refusal.of("programme.SEAT_MISSING", "seat"));
        if (seating.name().isBlank() || seating.name().length() > 200) {
            found.add(Refusal.of("programme.NAME_MISSING", "name"));
        }
        if (seating.decision().isBlank()) found.add(Refusal.of("programme.DECISION_MISSING", "decision"));
        LocalDate from = seating.from();
        if (from == null) {
            found.add(Refusal.of("programme.DAY_MISSING", "from"));
        } else if (!body.standsOn(from)) {
            found.add(Refusal.of("programme.OUTSIDE_BODY", "from"));
        } else if (seating.seat() == Seat.HEAD && headFrom(body, from)) {
            found.add(Refusal.of("programme.HEAD_SITS", "seat"));
        }
        return found;
    }

    private static boolean headFrom(Body body, LocalDate from) {
        return body.members().stream()
                .anyMatch(one ->
                        one.seat() == Seat.HEAD && (one.to() == null || one.to().isAfter(from)));
    }

    /** Why a term cannot end on this day: not before it began, not twice, not without a reason. */
    public static List<Refusal> endDefects(Body body, Member member, @Nullable LocalDate to, String why) {
        List<Refusal> found = new ArrayList<>();
        if (member.to() != null) found.add(Refusal.whole("programme.ENDED_ALREADY"));
        if (to == null) found.add(Refusal.of("programme.DAY_MISSING", "to"));
        else if (to.isBefore(member.from())) found.add(Refusal.of("programme.END_BEFORE_START", "to"));
        else if (body.to() != null && to.isAfter(body.to())) found.add(Refusal.of("programme.OUTSIDE_BODY", "to"));
        if (why.isBlank()) found.add(Refusal.of("programme.WHY_MISSING", "why"));
        return found;
    }
}
