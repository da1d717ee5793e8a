package vn.saolang.dossier.model.prepare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.dossier.content.SectionName;

/** The parts of a dossier that are prepared one by one, and which of them a paper asked for concerns. */
public final class Parts {

    private Parts() {}

    public static String section(SectionName name) {
        return "section/" + name.path();
    }

    public static String answer(String criterion) {
        return "criteria/" + criterion;
    }

    public static String evidence(String criterion) {
        return "evidence/" + criterion;
    }

    /**
     * Beginnings of the parts that a paper asked for concerns; empty for what nobody prepares on the system: samples
     * and signatures.
     *
     * @param criterion the criterion the office named, null for none
     */
    public static List<String> concerned(MissingPaper paper, @Nullable String criterion) {
        if (criterion != null) {
            return List.of(answer(criterion), evidence(criterion));
        }
        return switch (paper) {
            case FORM_01 -> List.of(section(SectionName.FORM01));
            case FORM_02 ->
                List.of(
                        "section/general",
                        "section/results",
                        "section/plan",
                        "section/changes",
                        "section/updates",
                        "criteria/");
            case BUSINESS_REGISTRATION -> List.of(evidence("I.7"));
            case PRODUCTION_CERTIFICATE, EVIDENCE -> List.of("evidence/");
            case SAMPLES, SIGNATURE, COMMUNE_REPORT, COMMUNE_LETTER -> List.of();
        };
    }

    /** Whether a part is one of those concerned. */
    public static boolean concerns(String part, List<String> concerned) {
        return concerned.stream().anyMatch(one -> one.endsWith("/") ? part.startsWith(one) : part.equals(one));
    }
}
