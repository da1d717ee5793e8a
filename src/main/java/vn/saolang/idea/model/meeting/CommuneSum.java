package vn.saolang.idea.model.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.PotentialState;
import vn.saolang.territory.UnitRef;

/**
 * What one commune expects of a year, counted.
 *
 * @param name full name of the commune
 * @param sentAt when its list went to the province, null while it did not
 */
public record CommuneSum(
        UnitRef commune,
        String name,
        List<ExpectedProduct> products,
        @Nullable Instant sentAt) {

    public CommuneSum {
        products = List.copyOf(products);
    }

    public int total() {
        return products.size();
    }

    /** Those a village meeting chose. */
    public int chosen() {
        return (int) products.stream()
                .filter(one -> one.state() == PotentialState.CHOSEN)
                .count();
    }

    /** Those that hope for so many stars. */
    public int hoping(int stars) {
        return (int) products.stream()
                .filter(one -> one.stars() != null && one.stars() == stars)
                .count();
    }
}
