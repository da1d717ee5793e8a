package vn.saolang.kernel;

import java.util.Map;

/** Something that happened in a module and that others, the audit log first of all, may want to know. */
public interface DomainEvent {

    /** Noun and past participle, e.g. "DossierSubmitted". */
    default String type() {
        return getClass().getSimpleName();
    }

    /** Kind of thing it happened to, e.g. "dossier". */
    String subjectType();

    String subjectId();

    /** What a reader of the log needs; never personal data. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
