package vn.saolang.evaluation.model.team;

/** What the team asks for: papers, or results of tests (26/2026 Điều 7.3c). */
public enum RequestKind {
    EVIDENCE,
    TEST;

    /** Message key of its name. */
    public String key() {
        return "evaluation.request.kind." + name();
    }
}
