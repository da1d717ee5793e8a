package vn.saolang.producer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A succession as the successor proposes it. Not yet judged.
 *
 * @param effectiveOn first day on which the successor has what the predecessors had
 * @param paperNumber number of the deciding paper, as its issuer gave it
 * @param parts ids of the products that go along in a split; empty otherwise
 */
public record SuccessionDraft(
        @Nullable SuccessionKind kind,
        List<EntityId> predecessors,
        @Nullable EntityId successor,
        @Nullable LocalDate effectiveOn,
        String paperNumber,
        String paperIssuer,
        @Nullable LocalDate paperOn,
        List<UUID> parts) {

    public SuccessionDraft {
        predecessors = List.copyOf(predecessors);
        parts = List.copyOf(parts);
    }
}
