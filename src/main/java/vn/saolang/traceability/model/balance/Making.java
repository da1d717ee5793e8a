package vn.saolang.traceability.model.balance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.model.template.Template.Yield;

/**
 * An entry that turned lots into others.
 *
 * @param step as its producer's templates call it; "packing" for packing
 * @param usual what the template expects; null when it expects nothing
 */
public record Making(
        EntryId entry,
        Instant happenedAt,
        String step,
        List<Portion> inputs,
        List<Portion> outputs,
        @Nullable Yield usual) {}
