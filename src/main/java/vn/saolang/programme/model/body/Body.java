package vn.saolang.programme.model.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/** A committee, office or council of a unit with everybody who ever sat in it, heads first. */
public record Body(
        UUID id,
        int version,
        UnitRef unit,
        BodyKind kind,
        String name,
        String decision,
        LocalDate from,
        @Nullable LocalDate to,
        List<Member> members) {

    /** Whether it stands on that day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Who sits on that day. */
    public List<Member> sitting(LocalDate day) {
        return members.stream().filter(one -> one.sitsOn(day)).toList();
    }

    /** Who sat before that day. */
    public List<Member> former(LocalDate day) {
        return members.stream()
                .filter(one -> one.to() != null && !day.isBefore(one.to()))
                .toList();
    }
}
