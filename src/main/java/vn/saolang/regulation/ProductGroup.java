package vn.saolang.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product group of the classification list (Phụ lục I).
 *
 * @param code roman number, {@code I} … {@code VI}
 */
public record ProductGroup(String code, String name, List<Branch> branches) {

    /**
     * A group (nhóm) with its subgroup (phân nhóm) and the criteria set that scores it.
     *
     * @param subgroup null when the list has none
     */
    public record Branch(String name, @Nullable String subgroup, String criteriaSet) {}
}
