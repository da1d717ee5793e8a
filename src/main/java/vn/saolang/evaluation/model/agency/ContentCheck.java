package vn.saolang.evaluation.model.agency;

import org.jspecify.annotations.Nullable;

/**
 * What the agency found about one content.
 *
 * @param finding null while not judged
 * @param note needed where the evidence is not clear
 */
public record ContentCheck(@Nullable Finding finding, String note) {

    public static final ContentCheck OPEN = new ContentCheck(null, "");

    /** How a content stands against its evidence. */
    public enum Finding {
        /** Brought up to date, and the evidence shows it. */
        UPDATED,
        /** Nothing changed since the recognition, and the evidence shows it. */
        UNCHANGED,
        /** The evidence does not show it clearly. */
        UNCLEAR;

        /** Message key of its name. */
        public String key() {
            return "evaluation.content.finding." + name();
        }
    }
}
