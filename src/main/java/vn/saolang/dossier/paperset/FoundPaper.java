package vn.saolang.dossier.paperset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a dossier that exists.
 *
 * @param paper its name in the rules of the paper set, e.g. "COMMUNE_LETTER" (regulation/papersets)
 * @param number as given by its keeper of documents; null when it bears none or it is not told
 * @param day it bears; null likewise
 * @param url address without the ending, to which ".pdf" and ".docx" are added, or of a page when {@code page}
 * @param page whether the address is a page's
 */
public record FoundPaper(
        String paper, @Nullable String number, @Nullable LocalDate day, String url, boolean page) {

    /** A paper that can be read as PDF and DOCX. */
    public static FoundPaper file(String paper, @Nullable String number, @Nullable LocalDate day, String url) {
        return new FoundPaper(paper, number, day, url, false);
    }
}
