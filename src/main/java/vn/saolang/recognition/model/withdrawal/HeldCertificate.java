package vn.saolang.recognition.model.withdrawal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * A certificate as the office meets it.
 *
 * @param recognition the recognition it stands on
 * @param entity null when the product was recognised before this software was used
 * @param code public code or name, as in the register's addresses
 * @param decision number of the recognising decision; null when not known
 * @param issuedOn null when not known to the day
 * @param unit place of production under its name of then
 */
public record HeldCertificate(
        UUID recognition,
        UUID listed,
        @Nullable UUID entity,
        String product,
        String entityName,
        String code,
        int stars,
        @Nullable String decision,
        @Nullable LocalDate issuedOn,
        UnitRef unit) {}
