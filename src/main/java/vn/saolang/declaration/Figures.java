package vn.saolang.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was made, earned and sold of one product in half a year; what is not told is null or empty.
 *
 * @param unit code of the unit of output and capacity, of the dated list of units
 * @param output made in the half-year, in that unit, at most 3 decimals
 * @param capacity what could be made in a whole year, in that unit
 * @param revenue of the half-year, in đồng
 * @param materialShare share of the raw material that comes from the province, in percent
 */
public record Figures(
        @Nullable String unit,
        @Nullable BigDecimal output,
        @Nullable BigDecimal capacity,
        @Nullable BigDecimal revenue,
        Labour labour,
        Sales sales,
        @Nullable BigDecimal materialShare,
        String note) {

    /**
     * The people who make the product.
     *
     * @param trained with a certificate of training
     * @param wage average of a month, in đồng
     */
    public record Labour(
            @Nullable Integer total,
            @Nullable Integer women,
            @Nullable Integer minority,
            @Nullable Integer trained,
            @Nullable BigDecimal wage) {}

    /**
     * Where and how it is sold.
     *
     * @param countries codes of ISO 3166-1, two letters
     */
    public record Sales(Set<Market> markets, List<String> countries, Set<Channel> channels) {

        public Sales {
            markets = Set.copyOf(markets);
            countries = List.copyOf(countries);
            channels = Set.copyOf(channels);
        }
    }

    /** Nothing told yet. */
    public static Figures blank() {
        return new Figures(
                null,
                null,
                null,
                null,
                new Labour(null, null, null, null, null),
                new Sales(Set.of(), List.of(), Set.of()),
                null,
                "");
    }
}
