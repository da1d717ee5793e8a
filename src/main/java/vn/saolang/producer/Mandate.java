package vn.saolang.producer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Role;

/**
 * Leave an entity gave somebody to prepare its dossiers (ủy quyền lập hồ sơ); handing in stays its own (26/2026 Điều 7.1).
 *
 * @param preparer name of the account it was given to
 * @param role consultant, or officer of the commune (26/2026 Điều 10.4a)
 * @param lastDay last day in Viet Nam on which it holds, null when it runs until somebody ends it
 */
public record Mandate(
        UUID id,
        EntityId entity,
        String entityName,
        UUID account,
        String preparer,
        Role role,
        Instant givenAt,
        @Nullable LocalDate lastDay,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt) {

    /** Where it stands on the day. */
    public MandateState state(LocalDate today) {
        if (endedAt != null) {
            return MandateState.ENDED;
        }
        if (lastDay != null && today.isAfter(lastDay)) {
            return MandateState.EXPIRED;
        }
        return acceptedAt == null ? MandateState.OFFERED : MandateState.RUNNING;
    }

    /** Whether either side may still end it. */
    public boolean open(LocalDate today) {
        MandateState state = state(today);
        return state == MandateState.OFFERED || state == MandateState.RUNNING;
    }
}
