package vn.saolang.idea.model.entry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.IdeaState;

/**
 * What a list of ideas is narrowed to.
 *
 * @param q words of the name, the maker or the number; may be empty
 * @param state null for all
 */
public record IdeaFilter(String q, @Nullable IdeaState state, Order order) {

    /** How the list is sorted. */
    public enum Order {
        NEWEST,
        OLDEST,
        NAME;

        /** The named order, the newest first when none is named. */
        public static Order of(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(NEWEST);
        }
    }

    /** Reads what an address says; what it cannot read counts as not said. */
    public static IdeaFilter of(String q, String state, String order) {
        String asked = q.length() > 100 ? q.substring(0, 100) : q;
        IdeaState found = Arrays.stream(IdeaState.values())
                .filter(one -> one != IdeaState.NONE && one.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(null);
        return new IdeaFilter(asked.strip(), found, Order.of(order));
    }
}
