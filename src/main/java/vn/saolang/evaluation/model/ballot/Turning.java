package vn.saolang.evaluation.model.ballot;

/** Why a matter asked about in writing goes before a meeting (26/2026 Điều 7.6d), with the reason for the minutes. */
public record Turning(Cause cause, String reason) {

    /** The two the law knows. */
    public enum Cause {
        /** Opinions differ. */
        DIFFER,
        /** The matter is complex and has to be discussed. */
        COMPLEX;

        /** Message key of its name. */
        public String key() {
            return "evaluation.turning." + name();
        }
    }
}
