package vn.saolang.dossier.model.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.content.SinceRecognition;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.model.change.Version;
import vn.saolang.kernel.Refusal;
import vn.saolang.regulation.Criterion;

/**
 * What an upgrade or a re-evaluation must show beyond a first dossier (26/2026 Điều 6.1b, 6.1c). A change in an upgrade is another
 * option, other words or another paper at a criterion; another option that gives points needs a paper not yet there when the product
 * was recognised.
 */
public final class RenewalRules {

    private static final String UPGRADE = "26/2026 Điều 6.1b";
    private static final String RE_EVALUATION = "26/2026 Điều 6.1c";

    private RenewalRules() {}

    /**
     * Every defect, in the order of the forms.
     *
     * @param now the draft to be handed in
     * @param basis the recognised version it goes on from, null when it was not kept here
     */
    public static List<Refusal> defects(Draft draft, Version now, @Nullable Version basis) {
        return switch (draft.kind()) {
            case FIRST -> List.of();
            case UPGRADE -> upgrade(draft, now, basis);
            case RE_EVALUATION -> reEvaluation(draft);
        };
    }

    /** The section form 02 has in addition for this kind; null for a first dossier. */
    public static @Nullable SectionName section(DossierKind kind) {
        return switch (kind) {
            case FIRST -> null;
            case UPGRADE -> SectionName.CHANGES;
            case RE_EVALUATION -> SectionName.UPDATES;
        };
    }

    private static List<Refusal> upgrade(Draft draft, Version now, @Nullable Version basis) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.text(SectionName.CHANGES, "changes").isEmpty()) {
            defects.add(Refusal.of("dossier.PART_MISSING", "changes/changes", SectionName.CHANGES.key("changes"))
                    .citing(UPGRADE));
        }
        if (basis == null || !now.sameRules(basis)) {
            return defects;
        }
        List<Criterion> leaves = draft.set().leaves();
        if (leaves.stream().noneMatch(leaf -> now.differsFrom(basis, leaf.code()))) {
            defects.add(Refusal.of(
                            "dossier.UPGRADE_WITHOUT_CHANGE",
                            "criteria/" + leaves.getFirst().code())
                    .citing(UPGRADE));
        }
        leaves.stream()
                .filter(leaf -> unproven(now, basis, leaf.code()))
                .map(leaf -> Refusal.of(
                                "dossier.CHANGE_WITHOUT_EVIDENCE", "criteria/" + leaf.code(), leaf.code(), leaf.name())
                        .citing(UPGRADE))
                .forEach(defects::add);
        return defects;
    }

    private static boolean unproven(Version now, Version basis, String criterion) {
        BigDecimal points = now.answer(criterion).points();
        return points != null
                && points.signum() > 0
                && now.choiceDiffers(basis, criterion)
                && !now.hasNewPaper(basis, criterion);
    }

    private static List<Refusal> reEvaluation(Draft draft) {
        List<String> confirmed =
                Arrays.asList(draft.text(SectionName.UPDATES, "unchanged").split(","));
        return SinceRecognition.CONTENTS.stream()
                .filter(content -> !confirmed.contains(content)
                        && draft.text(SectionName.UPDATES, content).isEmpty())
                .map(content -> Refusal.of(
                                "dossier.CONTENT_NOT_UPDATED", "updates/" + content, SectionName.UPDATES.key(content))
                        .citing(RE_EVALUATION))
                .toList();
    }
}
