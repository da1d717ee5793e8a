package vn.saolang.dossier.content;

import org.jspecify.annotations.Nullable;

/**
 * One paper an office asks for.
 *
 * @param detail which one, and what is wrong with what was handed in
 * @param criterion the criterion it concerns, null when it concerns no single one
 */
public record CompletionItem(
        MissingPaper paper, String detail, @Nullable String criterion) {

    /** A paper that concerns no single criterion. */
    public CompletionItem(MissingPaper paper, String detail) {
        this(paper, detail, null);
    }
}
