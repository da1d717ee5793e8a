package vn.saolang.declaration.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.DeclarationId;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.DeclarationSummary;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Writer;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/**
 * One version of the declaration of a product for a half-year.
 *
 * @param number of the version, from 1; corrections are new versions
 * @param version counted up by each change, for optimistic locking
 * @param reason why it was returned; empty unless it was
 */
public record Declaration(
        DeclarationId id,
        ProductId product,
        EntityId entity,
        HalfYear period,
        int number,
        int version,
        DeclarationState state,
        Writer writer,
        UUID writtenBy,
        Instant writtenAt,
        Figures figures,
        @Nullable Instant sentAt,
        @Nullable Instant decidedAt,
        String reason) {

    /** Whether it still can be written on or waits for an answer. */
    public boolean open() {
        return state == DeclarationState.DRAFT || state == DeclarationState.SENT;
    }

    public DeclarationSummary summary() {
        return new DeclarationSummary(
                id,
                product,
                entity,
                period,
                number,
                state,
                writer,
                figures,
                sentAt == null ? null : VietnamTime.dateOf(sentAt));
    }
}
