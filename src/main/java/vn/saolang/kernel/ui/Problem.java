package vn.saolang.kernel.ui;

import org.jspecify.annotations.Nullable;

/**
 * A refusal in the reader's words, for the summary on top and beside its field.
 *
 * @param field the input it belongs to, or null
 */
public record Problem(
        @Nullable String field, String text, @Nullable String clause) {}
