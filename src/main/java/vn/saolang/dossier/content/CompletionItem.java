package vn.saolang.dossier.content;

/**
 * One paper an office asks for.
 *
 * @param detail which one, and what is wrong with what was handed in
 */
public record CompletionItem(MissingPaper paper, String detail) {}
