package vn.saolang.papers.bound;

import java.util.List;
import vn.saolang.papers.OfficialPaper;

/**
 * What is bound into one PDF.
 *
 * @param foot what stands at the foot of each page beside its number: code and seal of the dossier
 * @param mark lines across each page of a copy, empty for none
 */
public record Book(String title, OfficialPaper cover, String foot, List<String> mark, List<BookPart> parts) {

    public Book {
        mark = List.copyOf(mark);
        parts = List.copyOf(parts);
    }
}
