package vn.saolang.dossier.content;

import java.util.Arrays;
import java.util.List;

/** The papers a dossier can lack: the only grounds to send it back (26/2026 Điều 6.1, 6.2, 7.2a). A poor opinion is none. */
public enum MissingPaper {
    FORM_01(true),
    FORM_02(true),
    BUSINESS_REGISTRATION(true),
    PRODUCTION_CERTIFICATE(true),
    EVIDENCE(true),
    SAMPLES(true),
    SIGNATURE(true),
    COMMUNE_REPORT(false),
    COMMUNE_LETTER(false);

    private final boolean ofEntity;

    MissingPaper(boolean ofEntity) {
        this.ofEntity = ofEntity;
    }

    /** What an entity can be asked for, or a commune. */
    public static List<MissingPaper> askedOf(boolean entity) {
        return Arrays.stream(values()).filter(paper -> paper.ofEntity == entity).toList();
    }

    /** Message key of its name. */
    public String key() {
        return "dossier.paper." + name();
    }
}
