package vn.saolang.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A criteria set (bộ tiêu chí): what one kind of product is scored on. Immutable; a changed rule is a new set.
 *
 * @param code stable code, {@code QD26-11}
 * @param number number of the set in its annex
 * @param regulation the act it belongs to, {@code 26/2026/QĐ-TTg}
 * @param effectiveFrom first filing day it applies to
 * @param group product group of the annex, empty when the source does not name one
 * @param minimums by star (3, 4, 5), each in set order; empty lists for sets without marks
 * @param usable false when the set is known to be incomplete: history only
 * @param ministries managing ministries (Phụ lục I)
 * @param tourism whether no samples are handed in and associations may take part (26/2026 Điều 2.3, 6.2d)
 * @param cases the cases a product is one of, fixed once (set 26); empty elsewhere
 * @param bands lowest total of each star 1 … 5; a band is half-open (26/2026 Điều 3.3)
 */
public record CriteriaSet(
        String code,
        int number,
        String name,
        String regulation,
        String annex,
        LocalDate effectiveFrom,
        String group,
        @Nullable String subgroup,
        List<Part> parts,
        Map<Integer, List<StarMinimum>> minimums,
        List<KnockOut> knockOuts,
        boolean usable,
        List<String> ministries,
        boolean tourism,
        List<ProductCase> cases,
        Map<Integer, BigDecimal> bands) {

    /** A part: A, B or C. */
    public record Part(String code, String name, BigDecimal maxPoints, List<Section> sections) {}

    /** A numbered section of a part. When its options hang on it directly it holds one criterion with its own code. */
    public record Section(String code, String name, BigDecimal maxPoints, List<Criterion> criteria) {}

    /** One of the cases of a tourism product, {@code "1"} or {@code "2"}. */
    public record ProductCase(String code, String name) {}

    /** The criteria that take an answer, in set order. */
    public List<Criterion> leaves() {
        return parts.stream()
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.criteria().stream())
                .flatMap(Criterion::leaves)
                .toList();
    }

    /** The answerable criterion with this code; empty for a parent such as 6.1 of tea. */
    public Optional<Criterion> leaf(String code) {
        return leaves().stream().filter(leaf -> leaf.code().equals(code)).findFirst();
    }

    /** The knock-out ground with this code, {@code HS1} or {@code 2.1}. */
    public Optional<KnockOut> knockOut(String code) {
        return knockOuts.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    /** All star minimums by star, then set order. */
    public Stream<StarMinimum> allMinimums() {
        return minimums.keySet().stream().sorted().flatMap(stars -> minimums.getOrDefault(stars, List.of()).stream());
    }

    /** The same set with these minimums, by star. */
    public CriteriaSet withMinimums(Map<Integer, List<StarMinimum>> byStar) {
        return new CriteriaSet(
                code,
                number,
                name,
                regulation,
                annex,
                effectiveFrom,
                group,
                subgroup,
                parts,
                Map.copyOf(byStar),
                knockOuts,
                usable,
                ministries,
                tourism,
                cases,
                bands);
    }
}
