package vn.saolang.idea.model.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * A meeting of a province's idea council.
 *
 * @param version counted up by each change, for optimistic locking
 * @param act decision that set the council up; may be empty
 * @param closedAt when its results took effect; null while it is open
 * @param items ideas in the order they are called
 */
public record Council(
        UUID id,
        int version,
        int number,
        UnitRef province,
        String title,
        LocalDate meetsOn,
        String venue,
        String act,
        @Nullable Instant closedAt,
        List<CouncilMember> members,
        List<CouncilItem> items) {

    public Council {
        members = List.copyOf(members);
        items = List.copyOf(items);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** How many members were present. */
    public long present() {
        return members.stream().filter(CouncilMember::present).count();
    }

    /** Who chairs: the chair if present, else a deputy who is; null while nobody can. */
    public @Nullable CouncilMember inTheChair() {
        return members.stream()
                .filter(one -> one.present() && one.role().chairs())
                .min(java.util.Comparator.comparing(CouncilMember::role))
                .orElse(null);
    }

    /** Who keeps the minutes, if told. */
    public @Nullable CouncilMember secretary() {
        return members.stream()
                .filter(one -> one.role() == MemberRole.SECRETARY)
                .findFirst()
                .orElse(null);
    }
}
