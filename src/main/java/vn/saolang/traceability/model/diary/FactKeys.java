package vn.saolang.traceability.model.diary;

import java.util.Set;

/** The facts the software itself asks for by name; producers and templates may tell others. */
public final class FactKeys {

    /** Number of the invoice or list of purchases, of the delivery note. */
    public static final String DOCUMENT = "document";

    /** Why an entry stands in the place of another. */
    public static final String REASON = "reason";

    /** Why a quantity was lost: one of {@link #CAUSES}. */
    public static final String CAUSE = "cause";

    public static final Set<String> CAUSES = Set.of("SPOILT", "SPILT", "STOLEN", "OTHER");

    /** Who tested. */
    public static final String LABORATORY = "laboratory";

    /** A paper of the vault: the id of the test report. */
    public static final String PAPER = "paper";

    /** What was done on the area: fertiliser, spraying with its product and dose. */
    public static final String MATERIAL = "material";

    public static final String DOSE = "dose";

    /** Days that must pass before the harvest. */
    public static final String WAITING_DAYS = "waitingDays";

    private FactKeys() {}
}
