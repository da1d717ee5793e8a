package vn.saolang.ranking;

import java.math.BigDecimal;
import java.util.List;

/**
 * The cheapest way to the next star: fewest added points, then fewest criteria, then set order; criteria raised only to reach the
 * band are in it.
 *
 * @param stars the next star
 * @param added points the total grows by
 * @param totalAfter the total then
 * @param raises what to raise, in set order
 */
public record NextStar(int stars, BigDecimal added, BigDecimal totalAfter, List<Raise> raises) {

    /**
     * One criterion to raise.
     *
     * @param option number of the option to reach
     * @param from points now counted for it
     * @param forMinimum whether a star minimum asks for it, rather than only the band
     */
    public record Raise(String criterion, int option, BigDecimal from, BigDecimal to, boolean forMinimum) {}
}
