package vn.saolang.idea.model.similar;

import org.jspecify.annotations.Nullable;

/**
 * Something an idea is compared with.
 *
 * @param id of its kind
 * @param maker name of the entity; empty when it may not be told
 * @param place where it is made, as readers see it
 * @param description empty when none is known
 * @param url its page, or null when it has none that the reader may open
 */
public record Known(
        Kind kind,
        String id,
        String name,
        String maker,
        String place,
        String description,
        @Nullable String url) {

    /** What it is. */
    public enum Kind {
        PRODUCT,
        IDEA,
        POTENTIAL;

        /** Message key of its name. */
        public String key() {
            return "idea.similar.kind." + name();
        }
    }
}
