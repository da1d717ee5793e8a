package vn.saolang.idea.model.potential;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.territory.UnitRef;

/**
 * A potential product as it stands.
 *
 * @param told what the newest survey told; its lists of photos are empty
 * @param reason why it was left aside, else empty
 * @param entityName name of its entity, empty for none
 */
public record Potential(
        PotentialDraft told,
        int version,
        PotentialState state,
        String reason,
        String entityName,
        UUID enteredBy,
        Instant enteredAt,
        List<PotentialDraft.Photo> photos) {

    public Potential {
        photos = List.copyOf(photos);
    }

    public PotentialId id() {
        return told.id();
    }

    public UnitRef commune() {
        return Objects.requireNonNull(told.commune());
    }

    /** Who makes it as the offices of its place may read it; empty for a whole village. */
    public String makerName() {
        return told.maker().kind() == MakerKind.ENTITY
                ? entityName
                : told.maker().name();
    }
}
