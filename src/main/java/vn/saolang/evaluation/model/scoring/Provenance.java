package vn.saolang.evaluation.model.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one save comes from.
 *
 * @param save number the tablet gave it, null when it gave none; a number is kept once
 */
public record Provenance(AnswerSource source, @Nullable UUID save) {

    /** Typed on a page that was connected. */
    public static final Provenance ONLINE = new Provenance(AnswerSource.ONLINE, null);
}
