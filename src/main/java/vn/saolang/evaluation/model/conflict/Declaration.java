package vn.saolang.evaluation.model.conflict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member's own word about a product.
 *
 * @param kind null when there is no conflict
 * @param explanation empty when there is none
 */
public record Declaration(boolean conflict, @Nullable ConflictKind kind, String explanation, Instant at) {}
