package vn.saolang.evaluation.model.agency;

/** What a re-evaluation dossier has to bring up to date: the nine contents of 26/2026 Điều 6.1c, and papers with a term. */
public enum UpdatedContent {
    MATERIAL,
    TECHNOLOGY,
    PACKAGING,
    LABEL,
    QUALITY_DECLARATION,
    PERIODIC_TESTS,
    MARKET,
    OUTPUT,
    REVENUE,
    DATED_PAPERS;

    /** The clause that names it. */
    public static final String CLAUSE = "26/2026 Điều 6.1c";

    /** Message key of its name. */
    public String key() {
        return "evaluation.content." + name();
    }
}
