package vn.saolang.dossier.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.saolang.dossier.content.HeldPaper;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.kernel.Refusal;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.StarMinimum;

/**
 * What a dossier must hold to be handed in (26/2026 Điều 6.1a, Mẫu số 01 and 02). A refusal's field is the section or
 * {@code criteria} and, after a slash, the input it concerns.
 */
public final class SubmissionRules {

    private static final String FORM_01 = "26/2026 Mẫu số 01";
    private static final String PART_I = "26/2026 Mẫu số 02 phần I";
    private static final String PART_II = "26/2026 Mẫu số 02 phần II";
    private static final String PART_III = "26/2026 Mẫu số 02 phần III";
    private static final String PART_IV = "26/2026 Mẫu số 02 phần IV";
    private static final int SAMPLES = 5;

    private SubmissionRules() {}

    /** Every defect, in the order of the forms. */
    public static List<Refusal> defects(Draft draft, boolean setInForce, boolean placeStands) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.entity().details().registeredOn() == null
                || draft.entity().details().registrationNumber().isBlank()
                || draft.entity().details().representative().sex() == null) {
            defects.add(Refusal.of("dossier.ENTITY_INCOMPLETE", "entity/name").citing("26/2026 Điều 2.3"));
        }
        basics(defects, draft, setInForce, placeStands);
        form01(defects, draft);
        form02(defects, draft);
        draft.set().leaves().forEach(leaf -> criterion(defects, draft, leaf));
        return defects;
    }

    private static void basics(List<Refusal> defects, Draft draft, boolean setInForce, boolean placeStands) {
        if (!setInForce) {
            defects.add(Refusal.of(
                            "dossier.SET_NOT_IN_FORCE",
                            "product/criteriaSet",
                            draft.set().name())
                    .citing("26/2026 Điều 12.2"));
        }
        if (!placeStands) {
            defects.add(Refusal.of("dossier.PLACE_ENDED", "product/place").citing("26/2026 Điều 7.1"));
        }
        if (!draft.entity().kind().mayFile()) {
            defects.add(Refusal.whole("dossier.MAY_NOT_FILE").citing("26/2026 Điều 2.3"));
        }
        if (draft.entity().kind().tourismOnly() && !draft.set().tourism()) {
            defects.add(
                    Refusal.of("dossier.TOURISM_ONLY", "product/criteriaSet").citing("26/2026 Điều 2.3"));
        }
        if (!draft.set().cases().isEmpty() && draft.product().tourismCase() == null) {
            defects.add(
                    Refusal.of("dossier.CASE_MISSING", "product/tourismCase").citing("26/2026 Phụ lục II"));
        }
    }

    private static void form01(List<Refusal> defects, Draft draft) {
        if (!draft.set().tourism()) {
            int samples = number(draft.text(SectionName.FORM01, "samples"));
            if (samples < SAMPLES) {
                defects.add(Refusal.of("dossier.SAMPLES_FEW", "form01/samples", Integer.toString(SAMPLES))
                        .citing("26/2026 Điều 6.2d"));
            }
        }
        required(defects, draft, SectionName.FORM01, "place", FORM_01);
    }

    private static void form02(List<Refusal> defects, Draft draft) {
        required(defects, draft, SectionName.GENERAL, "productDescription", PART_I + ".7");
        if (!draft.held().contains(HeldPaper.BUSINESS_REGISTRATION)) {
            defects.add(Refusal.of("dossier.REGISTRATION_NOT_TICKED", "general/held")
                    .citing("26/2026 Điều 2.3"));
        } else if (draft.evidenceOf(Draft.GENERAL_PAPERS).isEmpty()) {
            defects.add(Refusal.of("dossier.REGISTRATION_COPY_MISSING", "general/file")
                    .citing(PART_III));
        }
        if (draft.held().contains(HeldPaper.OTHER)
                && draft.text(SectionName.GENERAL, "otherRights").isEmpty()) {
            defects.add(Refusal.of("dossier.OTHER_RIGHTS_UNNAMED", "general/otherRights")
                    .citing(PART_I + ".7d"));
        }
        required(defects, draft, SectionName.GENERAL, "history", PART_I + ".8");
        required(defects, draft, SectionName.GENERAL, "structure", PART_I + ".9");
        for (String field : SectionName.RESULTS.fields()) {
            required(defects, draft, SectionName.RESULTS, field, PART_II);
        }
        required(defects, draft, SectionName.PLAN, "plan", PART_IV);
    }

    private static void criterion(List<Refusal> defects, Draft draft, Criterion leaf) {
        SelfAnswer answer = draft.answer(leaf.code());
        String field = "criteria/" + leaf.code();
        BigDecimal points = answer.points();
        if (answer.option() == null || points == null) {
            defects.add(Refusal.of("dossier.ANSWER_MISSING", field, leaf.code(), leaf.name())
                    .citing(PART_III));
            return;
        }
        if (points.signum() == 0) {
            return;
        }
        if (answer.description().isBlank()) {
            defects.add(Refusal.of("dossier.DESCRIPTION_MISSING", field, leaf.code(), leaf.name())
                    .citing(PART_III));
        }
        if (marked(draft).contains(leaf.code()) && draft.evidenceOf(leaf.code()).isEmpty()) {
            defects.add(Refusal.of("dossier.EVIDENCE_COMPLETE", field, leaf.code(), leaf.name())
                    .citing(PART_III));
        }
    }

    /** Criteria on which a star hangs: no points there without a paper. */
    public static Set<String> marked(Draft draft) {
        return draft.set().allMinimums().map(StarMinimum::criterion).collect(Collectors.toSet());
    }

    private static void required(List<Refusal> defects, Draft draft, SectionName section, String field, String clause) {
        if (draft.text(section, field).isEmpty()) {
            defects.add(Refusal.of("dossier.PART_MISSING", section.path() + "/" + field, section.key(field))
                    .citing(clause));
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
