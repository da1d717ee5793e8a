package vn.saolang.stamp.model.suspicion;

import java.util.Map;
import vn.saolang.stamp.SuspicionRule;

/**
 * A reason to doubt one package.
 *
 * @param facts what was seen: numbers in plain digits, moments as ISO instants. By rule: NOT_ACTIVE {@code state}; TOO_OFTEN
 *     {@code scans}, {@code devices}, {@code places}, {@code days}; IMPOSSIBLE_TRAVEL {@code km}, {@code minutes}, {@code at};
 *     WRONG_REGION {@code km}, {@code stamps}; MANY_FROM_ONE_DEVICE {@code stamps}, {@code minutes}; RUN_OF_NUMBERS {@code run};
 *     SOLD_BEFORE {@code at}; CHECKED_BEFORE {@code at}, {@code matched}; HIDDEN_CODE_TRIED {@code wrong}. Empty when it was an
 *     earlier scan that raised it
 */
public record Suspected(SuspicionRule rule, Map<String, String> facts) {

    public Suspected {
        facts = Map.copyOf(facts);
    }

    /** Whether an earlier scan raised it, and this one only remembers. */
    public boolean earlier() {
        return facts.isEmpty();
    }
}
