package vn.saolang.producer.model.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.SuccessionKind;

/**
 * A succession as proposed and decided.
 *
 * @param effectiveOn first day on which the successor has what the predecessors had
 * @param paperNumber number of the deciding paper, as its issuer gave it
 * @param silent predecessors none of whose members has agreed yet
 * @param parts ids of the products that go along in a split; empty when all goes
 * @param decider name of who confirmed or refused; null while proposed
 * @param applied whether what they had went over
 */
public record Act(
        UUID id,
        int version,
        SuccessionKind kind,
        State state,
        List<EntityId> predecessors,
        EntityId successor,
        LocalDate effectiveOn,
        String paperNumber,
        String paperIssuer,
        LocalDate paperOn,
        FileId file,
        String fileName,
        List<EntityId> silent,
        List<UUID> parts,
        @Nullable String decider,
        @Nullable String reason,
        boolean applied) {

    /** Where a succession stands. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REFUSED;

        /** Message key of its name. */
        public String key() {
            return "producer.succession.state." + name();
        }
    }

    public Act {
        predecessors = List.copyOf(predecessors);
        silent = List.copyOf(silent);
        parts = List.copyOf(parts);
    }
}
