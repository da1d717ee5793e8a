package vn.saolang.idea;

import org.jspecify.annotations.Nullable;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/**
 * What is told about an idea. Not yet judged: what is missing is null or empty.
 *
 * @param criteriaSet code such as QD26-11; null or empty when not known yet
 * @param commune where it would be made
 * @param difference what makes it different from what others already sell
 * @param quantity about how much a year, in the maker's words
 * @param needs what help the maker asks for
 * @param product the product it improves; null for a new one
 * @param from the potential product it came from
 */
public record IdeaDraft(
        String name,
        @Nullable String criteriaSet,
        @Nullable UnitRef commune,
        String description,
        String difference,
        String material,
        String quantity,
        String market,
        String needs,
        @Nullable ProductId product,
        @Nullable PotentialId from) {

    /** A draft with what has to be told only. */
    public static IdeaDraft of(
            String name, @Nullable String criteriaSet, UnitRef commune, String description, String difference) {
        return new IdeaDraft(name, criteriaSet, commune, description, difference, "", "", "", "", null, null);
    }
}
