package vn.saolang.stamp.model.quota;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A material plan as told, not yet checked.
 *
 * @param yield base units of the product from one base unit of material; null when not told
 * @param grounds how the yield was found
 * @param allotments by source, in the base unit of the source; what cannot be read is negative
 */
public record PlanDraft(int year, @Nullable BigDecimal yield, String grounds, Map<Source, BigDecimal> allotments) {

    public PlanDraft {
        allotments = Collections.unmodifiableMap(new LinkedHashMap<>(allotments));
    }
}
