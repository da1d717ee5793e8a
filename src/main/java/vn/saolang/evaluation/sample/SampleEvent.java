package vn.saolang.evaluation.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.DomainEvent;

/** What happens to sample products of a dossier at a level. */
public sealed interface SampleEvent extends DomainEvent {

    UUID dossier();

    @Override
    default String subjectType() {
        return "dossier";
    }

    @Override
    default String subjectId() {
        return dossier().toString();
    }

    /**
     * Samples were registered.
     *
     * @param handover the paper set's record of them; a new id when the paper set has none yet
     */
    record SamplesRegistered(
            UUID dossier, Level level, UUID handover, boolean noted, int pieces, LocalDate receivedOn, String handedBy)
            implements SampleEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("level", level.name(), "pieces", Integer.toString(pieces));
        }
    }

    /** Pieces were used, returned, disposed of, or put back after a wrong entry. */
    record PiecesMoved(UUID dossier, Level level, String how, int pieces) implements SampleEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("level", level.name(), "how", how, "pieces", Integer.toString(pieces));
        }
    }

    /**
     * Nothing is left of what was registered.
     *
     * @param returned whether all of it went back to the entity
     */
    record SamplesGone(UUID dossier, Level level, UUID handover, boolean returned) implements SampleEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("level", level.name(), "returned", Boolean.toString(returned));
        }
    }
}
