package vn.saolang.idea.model.similar;

import java.util.List;

/**
 * Something that looks like an idea, and why.
 *
 * @param score 0 to 100; for the order only
 * @param words the words both have, as the idea wrote them
 */
public record LookAlike(Known known, Reason reason, int score, List<String> words) {

    /** Why it looks alike, the strongest first. */
    public enum Reason {
        /** The same name, but for words that praise, pack, or mean the same in another region. */
        SAME_NAME,
        /** All words of one name are in the other. */
        PART_OF_NAME,
        /** Most of what makes the name its own is in both. */
        NEAR_NAME,
        /** Whole sentences are the same. */
        SAME_DESCRIPTION,
        /** The name of one stands in the description of the other. */
        NAMED_IN_DESCRIPTION;

        /** Message key of the explanation; its argument are the words both have. */
        public String key() {
            return "idea.similar.reason." + name();
        }
    }

    public LookAlike {
        words = List.copyOf(words);
    }

    /** The words both have, for the explanation. */
    public String shared() {
        return String.join(", ", words);
    }
}
