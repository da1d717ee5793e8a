package vn.saolang.dossier.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts in which a dossier's papers are written and saved, with the names of their fields. */
public enum SectionName {
    /** Form 01: what entity and product do not already say. */
    FORM01(true, "samples", "place"),
    /** Form 02 part I; {@code held} is a comma-separated list of {@link HeldPaper}. */
    GENERAL(true, "productDescription", "held", "otherRights", "history", "structure"),
    /** Form 02 part II. */
    RESULTS(true, "organisation", "quality", "market", "business"),
    /** Form 02 part IV. */
    PLAN(true, "plan"),
    /** Form 02, for an upgrade: what changed since recognition (26/2026 Điều 6.1b). */
    CHANGES(true, "changes"),
    /**
     * Form 02, for a re-evaluation: the nine contents of 26/2026 Điều 6.1c; {@code unchanged} is a comma-separated list of those
     * confirmed as they were.
     */
    UPDATES(
            true,
            "unchanged",
            "material",
            "technology",
            "packaging",
            "label",
            "declaration",
            "tests",
            "market",
            "output",
            "turnover"),
    /** The commune's check of completeness: which papers it found, samples received. */
    CHECKLIST(false, "form01", "form02", "evidence", "samples", "note"),
    /** Form 03: four topics. */
    REPORT(false, "material", "labour", "idea", "identity"),
    /** What else goes with the commune's letter to the province, one a line; may be empty. */
    LETTER(false, "text"),
    /** Minutes of the commune's meeting, when there was one (26/2026 Điều 7.2a). */
    MINUTES(false, "heldOn", "venue", "present", "opinions", "conclusion");

    private final boolean producer;
    private final List<String> fields;

    SectionName(boolean producer, String... fields) {
        this.producer = producer;
        this.fields = Arrays.asList(fields);
    }

    /** Written by the producer; the others by the commune. */
    public boolean byProducer() {
        return producer;
    }

    public List<String> fields() {
        return fields;
    }

    /** Those that may hold a trade secret: technology, material, accounts, plans. */
    public List<String> mayBeSecret() {
        return switch (this) {
            case RESULTS, PLAN, CHANGES -> fields;
            case UPDATES -> fields.subList(1, fields.size());
            default -> List.of();
        };
    }

    /** How addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of a field's label. */
    public String key(String field) {
        return "dossier." + path() + "." + field;
    }

    /** The section an address names, in small letters. */
    public static Optional<SectionName> named(String text) {
        return Arrays.stream(values()).filter(name -> name.path().equals(text)).findFirst();
    }
}
