package vn.saolang.dossier.model.former;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierKind;
import vn.saolang.kernel.Refusal;
import vn.saolang.territory.UnitRef;

/** What must hold to enter, finish or convert a dossier of the former rules (26/2026 Điều 12.2). */
public final class FormerRules {

    private static final String TRANSITION = "26/2026 Điều 12.2";
    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}/.\\-]{1,40}");

    private FormerRules() {}

    /** What an office enters. */
    public record Entry(
            String productName,
            String entityName,
            @Nullable DossierKind kind,
            @Nullable LocalDate filedOn,
            @Nullable UnitRef commune) {}

    /**
     * Why it cannot be entered.
     *
     * @param filedBefore first filing day of the act in force
     * @param ruled whether some former act governs the filing day
     */
    public static List<Refusal> entryDefects(Entry entry, LocalDate filedBefore, boolean ruled) {
        List<Refusal> defects = new ArrayList<>();
        named(defects, "productName", entry.productName());
        named(defects, "entityName", entry.entityName());
        if (entry.kind() == null) {
            defects.add(Refusal.of("dossier.FORMER_KIND_MISSING", "kind").citing(TRANSITION));
        }
        LocalDate filed = entry.filedOn();
        if (filed == null) {
            defects.add(Refusal.of("dossier.DATE_MISSING", "filedOn"));
        } else if (!filed.isBefore(filedBefore)) {
            defects.add(Refusal.of("dossier.FORMER_FILED_LATER", "filedOn", text(filedBefore))
                    .citing(TRANSITION));
        } else if (!ruled) {
            defects.add(Refusal.of("dossier.FORMER_NO_RULES", "filedOn"));
        }
        if (entry.commune() == null) {
            defects.add(Refusal.of("dossier.FORMER_PLACE_MISSING", "commune"));
        }
        return defects;
    }

    private static void named(List<Refusal> defects, String field, String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            defects.add(Refusal.of("dossier.FORMER_NAME_MISSING", field, Integer.toString(LONGEST)));
        }
    }

    /**
     * Why a decision made elsewhere does not finish it.
     *
     * @param finishBy last day to finish it under the former rules
     */
    public static List<Refusal> finishDefects(
            FormerDossier former, String number, @Nullable LocalDate day, LocalDate finishBy, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (!NUMBER.matcher(number).matches()) {
            defects.add(Refusal.of("dossier.NUMBER_MISSING", "decisionNumber"));
        }
        if (day == null) {
            defects.add(Refusal.of("dossier.DATE_MISSING", "decidedOn"));
        } else if (day.isAfter(today)) {
            defects.add(Refusal.of("dossier.DATE_IN_FUTURE", "decidedOn"));
        } else if (day.isBefore(former.filedOn())) {
            defects.add(Refusal.of("dossier.FORMER_DECIDED_BEFORE_FILED", "decidedOn"));
        } else if (day.isAfter(finishBy)) {
            defects.add(Refusal.of("dossier.FORMER_FINISHED_LATE", "decidedOn", text(finishBy))
                    .citing(clause(former)));
        }
        return defects;
    }

    /** Why it does not become a new dossier yet: until the last day it goes on under the former rules. */
    public static List<Refusal> conversionDefects(FormerDossier former, LocalDate finishBy, LocalDate today) {
        return today.isAfter(finishBy)
                ? List.of()
                : List.of(Refusal.of("dossier.FORMER_STILL_RUNNING", "product", text(finishBy))
                        .citing(clause(former)));
    }

    /** The point that gives it its time. */
    public static String clause(FormerDossier former) {
        return former.reEvaluation() ? "26/2026 Điều 12.2b" : "26/2026 Điều 12.2a";
    }

    private static String text(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }
}
