package vn.saolang.producer;

/** How an entity passes into another (Bộ luật Dân sự 2015 Điều 88–92; 26/2026 Điều 2.3 for the kinds on both ends). */
public enum SuccessionKind {
    /** A household becomes a co-operative, a co-operative a company. */
    CONVERSION,
    /** Several become one. */
    MERGER,
    /** Some of what it has goes to another; it goes on itself. */
    SPLIT,
    /** Another takes it in. */
    TAKE_OVER;

    /** Whether the predecessor ends, and all it has goes over. */
    public boolean whole() {
        return this != SPLIT;
    }

    /** Message key of its name. */
    public String key() {
        return "producer.succession.kind." + name();
    }
}
