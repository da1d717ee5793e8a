package vn.saolang.evaluation.model.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary added to the log ("ghi thêm").
 *
 * @param product the product it is about, null for another place
 * @param seat the member whose absence it explains, null for another place
 * @param text empty when it was taken back
 */
public record Remark(@Nullable UUID product, @Nullable UUID seat, String text, String byName, Instant at) {}
