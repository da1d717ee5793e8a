package vn.saolang.epcis.model.capture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a capture does when some of its events are wrong. */
public enum ErrorBehaviour {
    /** Nothing is kept. */
    ROLLBACK,
    /** The others are kept. */
    PROCEED;

    /** As the header {@code GS1-Capture-Error-Behaviour} writes it. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The behaviour of this term; null for any other text. */
    public static @Nullable ErrorBehaviour of(String term) {
        for (ErrorBehaviour behaviour : values()) {
            if (behaviour.term().equals(term.strip())) {
                return behaviour;
            }
        }
        return null;
    }
}
