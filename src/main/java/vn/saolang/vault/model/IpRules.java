package vn.saolang.vault.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.vault.IpDraft;
import vn.saolang.vault.IpStage;

/** What keeps a right or its next step from being entered. */
public final class IpRules {

    private static final int LONGEST = 300;

    private IpRules() {}

    /** Every defect of a right that is entered. */
    public static List<Refusal> defects(IpDraft draft, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.kind() == null) {
            defects.add(Refusal.of("vault.IP_KIND_MISSING", "kind").citing("26/2026 Phụ lục II"));
        }
        if (draft.name().isBlank()) {
            defects.add(Refusal.of("vault.IP_NAME_MISSING", "name"));
        } else if (draft.name().length() > LONGEST) {
            defects.add(Refusal.of("vault.TOO_LONG", "name", Integer.toString(LONGEST)));
        }
        if (draft.application().isBlank()) {
            defects.add(Refusal.of("vault.IP_APPLICATION_MISSING", "application"));
        }
        LocalDate filed = draft.filedOn();
        if (filed == null) {
            defects.add(Refusal.of("vault.IP_DAY_MISSING", "filedOn"));
        } else if (filed.isAfter(today)) {
            defects.add(Refusal.of("vault.IP_DAY_LATER", "filedOn"));
        }
        return defects;
    }

    /** Every defect of the next step of a right. */
    public static List<Refusal> defects(
            IpRight right, @Nullable IpStage stage, @Nullable LocalDate on, String titleNumber, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (stage == null || !right.last().stage().next(right.kind()).contains(stage)) {
            defects.add(Refusal.of("vault.IP_STAGE_OUT_OF_ORDER", "stage"));
        }
        if (on == null) {
            defects.add(Refusal.of("vault.IP_DAY_MISSING", "onDay"));
        } else if (on.isAfter(today)) {
            defects.add(Refusal.of("vault.IP_DAY_LATER", "onDay"));
        } else if (on.isBefore(right.last().on())) {
            defects.add(Refusal.of("vault.IP_DAY_BEFORE_LAST", "onDay"));
        }
        if (stage == IpStage.GRANTED && titleNumber.isBlank()) {
            defects.add(Refusal.of("vault.IP_TITLE_MISSING", "titleNumber"));
        }
        return defects;
    }
}
