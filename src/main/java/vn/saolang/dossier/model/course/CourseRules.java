package vn.saolang.dossier.model.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierKind;
import vn.saolang.kernel.Refusal;
import vn.saolang.regulation.ReEvaluationWindow;

/**
 * Which kind of evaluation a product may enter on a day (26/2026 Điều 6.1, 7.5, 7.6). What must lie in the window of a
 * re-evaluation is its first submission; its draft may be opened up to a year before the certificate's last day.
 */
public final class CourseRules {

    /** How long before the last valid day a re-evaluation may be prepared, in days. The software's own: the law only times filing. */
    static final int PREPARE_DAYS = 365;

    private static final int HIGHEST = 5;
    private static final String UPGRADE = "26/2026 Điều 7.5";
    private static final String RE_EVALUATION = "26/2026 Điều 7.6a";

    private CourseRules() {}

    /**
     * What the rules are judged on.
     *
     * @param star the recognition in force today, null when there is none
     * @param window of its re-evaluation, null when there is none
     */
    public record Standing(
            @Nullable CurrentStar star, @Nullable ReEvaluationWindow window, LocalDate today) {}

    /** Why a dossier of this kind cannot be begun today. */
    public static List<Refusal> openingDefects(DossierKind kind, Standing standing) {
        return switch (kind) {
            case FIRST -> first(standing);
            case UPGRADE -> upgrade(standing);
            case RE_EVALUATION -> reEvaluation(standing, false);
        };
    }

    /** Why a dossier of this kind cannot be handed in for the first time today. */
    public static List<Refusal> filingDefects(DossierKind kind, Standing standing) {
        return switch (kind) {
            case FIRST -> List.of();
            case UPGRADE -> upgrade(standing);
            case RE_EVALUATION -> reEvaluation(standing, true);
        };
    }

    /** A product with a running certificate is no first evaluation; once its window is missed it may begin anew. */
    private static List<Refusal> first(Standing standing) {
        ReEvaluationWindow window = standing.window();
        boolean missed = window != null && standing.today().isAfter(window.closes());
        return standing.star() == null || missed
                ? List.of()
                : List.of(Refusal.of(
                                "dossier.ALREADY_RECOGNISED",
                                "kind",
                                Integer.toString(standing.star().stars()))
                        .citing("26/2026 Điều 6.1a"));
    }

    private static List<Refusal> upgrade(Standing standing) {
        CurrentStar star = standing.star();
        if (star == null) {
            return List.of(Refusal.of("dossier.NOT_RECOGNISED", "kind").citing(UPGRADE));
        }
        return star.stars() < HIGHEST
                ? List.of()
                : List.of(Refusal.of("dossier.HIGHEST_ALREADY", "kind").citing(UPGRADE));
    }

    private static List<Refusal> reEvaluation(Standing standing, boolean filing) {
        CurrentStar star = standing.star();
        ReEvaluationWindow window = standing.window();
        if (star == null || window == null) {
            return List.of(Refusal.of("dossier.NOT_RECOGNISED", "kind").citing(RE_EVALUATION));
        }
        List<Refusal> defects = new ArrayList<>();
        LocalDate today = standing.today();
        LocalDate from = filing ? window.opens() : window.lastValidDay().minusDays(PREPARE_DAYS);
        if (today.isBefore(from)) {
            defects.add(outside(filing ? "dossier.WINDOW_NOT_OPEN" : "dossier.TOO_EARLY_TO_PREPARE", window, from));
        } else if (today.isAfter(window.closes()) && star.extendedUntil() == null) {
            defects.add(outside("dossier.WINDOW_CLOSED", window, from));
        }
        return defects;
    }

    private static Refusal outside(String code, ReEvaluationWindow window, LocalDate from) {
        return Refusal.of(code, "kind", text(window.opens()), text(window.closes()), text(from))
                .citing(RE_EVALUATION);
    }

    private static String text(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }
}
