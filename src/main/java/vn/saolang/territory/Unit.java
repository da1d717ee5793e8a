package vn.saolang.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit as it stood during its validity.
 *
 * @param name full name with its kind: "Xã Tân Cương"
 * @param parent the unit above it; null for a province
 * @param validTo first day on which it no longer was; null while it is
 * @param act what the row rests on, e.g. "1683/NQ-UBTVQH15"
 */
public record Unit(
        UnitRef ref,
        UnitLevel level,
        UnitKind kind,
        String name,
        @Nullable UnitRef parent,
        @Nullable LocalDate validTo,
        String act) {

    /** The name without its kind: "Tân Cương". */
    public String bareName() {
        return name.startsWith(kind.prefix() + " ")
                ? name.substring(kind.prefix().length() + 1)
                : name;
    }

    /** Whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(ref.validFrom()) && (validTo == null || day.isBefore(validTo));
    }
}
