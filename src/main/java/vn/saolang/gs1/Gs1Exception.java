package vn.saolang.gs1;

import org.jspecify.annotations.Nullable;

/** An identifier, element string or link that the GS1 standards do not allow; says which application identifier is at fault. */
public final class Gs1Exception extends RuntimeException {

    private final @Nullable String ai;
    private final Reason reason;

    /**
     * A refusal with its own words.
     *
     * @param ai application identifier at fault; null when none is
     * @param detail in English
     */
    public Gs1Exception(@Nullable String ai, Reason reason, String detail) {
        // expected often, so without the cost of a stack trace
        super(detail, null, false, false);
        this.ai = ai;
        this.reason = reason;
    }

    /** A refusal in the reason's words. */
    public static Gs1Exception of(@Nullable String ai, Reason reason) {
        return of(ai, reason, "");
    }

    /** A refusal in the reason's words and what follows them. */
    public static Gs1Exception of(@Nullable String ai, Reason reason, String more) {
        String detail = reason.text() + (more.isEmpty() ? "" : " " + more);
        return new Gs1Exception(ai, reason, ai == null ? detail : "AI (" + ai + "): " + detail);
    }

    /** The application identifier at fault; null when none is. */
    public @Nullable String ai() {
        return ai;
    }

    public Reason reason() {
        return reason;
    }
}
