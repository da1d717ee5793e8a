package vn.saolang.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public body under the name it bore for a time.
 *
 * @param code what, where, since when: {@code so-nn.19@2025-07-01}
 * @param unit the unit it belongs to; null for a central body
 * @param validTo first day on which it no longer was; null while it is
 * @param successor code of the body that took over, or null
 * @param basis what the dates rest on; says "convention" where no act was read
 */
public record Agency(
        String code,
        AgencyKind kind,
        String name,
        @Nullable UnitRef unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        String basis) {

    /** Whether the body exists under this name on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
