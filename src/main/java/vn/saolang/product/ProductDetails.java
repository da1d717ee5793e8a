package vn.saolang.product;

import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What is told about a product. Not yet judged: what is missing is null or empty.
 *
 * @param criteriaSet code such as QD26-11; null only for products taken over from public records
 * @param tourismCase code of the case of the tourism set ("1", "2"); null for other sets
 * @param place commune of production
 */
public record ProductDetails(
        String name,
        @Nullable String criteriaSet,
        @Nullable String tourismCase,
        @Nullable UnitRef place,
        String description,
        String packaging,
        String story) {}
