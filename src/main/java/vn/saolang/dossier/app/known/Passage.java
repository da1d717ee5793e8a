package vn.saolang.dossier.app.known;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.FormSource.Known;

/**
 * A known passage beside its field.
 *
 * @param stands whether the field holds it word for word
 * @param takenAt when it was last taken, null when it never was
 */
public record Passage(Known known, boolean stands, @Nullable Instant takenAt) {}
