package vn.saolang.stamp.model.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the proof found of one roll: its codes that are on paper and not void.
 *
 * @param codes how many there are, more than 0
 * @param resolving those that exist, bear a right signature, lead to a page and are known to a scan
 * @param withOrigin those whose scan tells where the goods come from
 * @param told sum over the codes of how much of the origin is told, each 0 to 100
 * @param faults how many codes have each fault
 */
public record RollProof(long codes, long resolving, long withOrigin, BigDecimal told, Map<Fault, Long> faults) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DECIMALS = 3;

    public RollProof {
        faults = Map.copyOf(faults);
    }

    /** Nothing found yet. */
    public static RollProof none() {
        return new RollProof(0, 0, 0, BigDecimal.ZERO, Map.of());
    }

    /** Both together. */
    public RollProof plus(RollProof more) {
        Map<Fault, Long> all = new EnumMap<>(Fault.class);
        all.putAll(faults);
        more.faults.forEach((fault, codesWithIt) -> all.merge(fault, codesWithIt, Long::sum));
        return new RollProof(
                codes + more.codes, resolving + more.resolving, withOrigin + more.withOrigin, told.add(more.told), all);
    }

    /** 0 to 100: half for resolving, half for how much of the origin is told; 100 when there is nothing to prove. */
    public BigDecimal score() {
        if (codes == 0) {
            return HUNDRED.setScale(DECIMALS);
        }
        return HUNDRED.multiply(BigDecimal.valueOf(resolving))
                .add(told)
                .divide(TWO.multiply(BigDecimal.valueOf(codes)), DECIMALS, RoundingMode.HALF_UP);
    }
}
