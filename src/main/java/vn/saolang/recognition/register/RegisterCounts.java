package vn.saolang.recognition.register;

import java.util.Map;

/**
 * How many products the register lists.
 *
 * @param byStars products by the stars of the certificate that counts today
 * @param byUnit products by key of each province, old and new
 * @param proposed products waiting for the ministry
 */
public record RegisterCounts(
        long products, long entities, Map<Integer, Long> byStars, Map<String, Long> byUnit, long proposed) {

    public RegisterCounts {
        byStars = Map.copyOf(byStars);
        byUnit = Map.copyOf(byUnit);
    }
}
