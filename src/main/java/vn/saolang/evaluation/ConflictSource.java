package vn.saolang.evaluation;

import java.util.List;
import java.util.UUID;
import vn.saolang.dossier.DossierId;

/**
 * Tells of ties between a member of a council and the producer of a dossier that another module knows of: support given,
 * training held, a mandate to prepare. Port: implemented by whoever keeps such records. A tie only asks a person to decide
 * (26/2026 Điều 4.2).
 */
public interface ConflictSource {

    /** What kind of tie it is. */
    enum Nature {
        CONSULTANCY,
        TRAINING,
        SHARES
    }

    /**
     * A tie with the facts that show it, in Vietnamese.
     *
     * @param memberFact what the record says of the member
     * @param producerFact what it says of the producer
     */
    record Tie(Nature nature, String memberFact, String producerFact) {}

    /** The ties of an account to the producer of a dossier, none when nothing is recorded. */
    List<Tie> between(UUID account, DossierId dossier);
}
