package vn.saolang.vault.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.saolang.producer.EntityKind;
import vn.saolang.vault.Sheet;

/**
 * What is known of a product when its papers are compared.
 *
 * @param entityName as registered today
 * @param placeNames the commune of production under its names over time, without its kind
 * @param papers the newest versions that speak about it
 */
public record Shelf(
        String entityName,
        EntityKind entityKind,
        String productName,
        List<String> placeNames,
        List<StoredPaper> papers,
        LocalDate today) {

    public Shelf {
        placeNames = List.copyOf(placeNames);
        papers = List.copyOf(papers);
    }

    /** The papers of this content. */
    public Stream<StoredPaper> of(Sheet sheet) {
        return papers.stream().filter(one -> one.sheet() == sheet);
    }
}
