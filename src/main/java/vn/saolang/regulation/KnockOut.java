package vn.saolang.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A ground on which a dossier is out whatever its points: "Hồ sơ bị loại khi" of the set, or a note at a criterion.
 *
 * @param code {@code HS1}, {@code HS2} … for the set's own grounds, the criterion's code for a note
 * @param criterion the criterion it is printed at, null for the set's own grounds
 */
public record KnockOut(String code, String text, @Nullable String criterion) {}
