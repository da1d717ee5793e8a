package vn.saolang.papers.bound;

import java.nio.file.Path;
import vn.saolang.papers.OfficialPaper;

/** A part of a bound book, in order. */
public sealed interface BookPart {

    /** As index and bookmarks name it. */
    String title();

    /** Groups the parts after it, up to the next one. */
    record Group(String title) implements BookPart {}

    /** A paper written for the book. */
    record Written(String title, OfficialPaper paper) implements BookPart {}

    /**
     * A file: a PDF goes in page by page, a picture on a page; other files, and those that cannot be read, are listed at
     * the end by name and SHA-256.
     */
    record Attached(String title, Path file, String mediaType, String sha256) implements BookPart {}
}
