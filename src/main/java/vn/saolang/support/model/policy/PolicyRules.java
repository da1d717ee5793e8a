package vn.saolang.support.model.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.support.PolicyDraft;
import vn.saolang.support.PolicyDraft.Level;

/** What a policy must say to be applied. */
public final class PolicyRules {

    private PolicyRules() {}

    /** Every defect at once. */
    public static List<Refusal> defects(PolicyDraft draft) {
        List<Refusal> defects = new ArrayList<>();
        text(defects, draft.title(), "title", 300);
        text(defects, draft.content(), "content", 4000);
        text(defects, draft.decision(), "decision", 100);
        if (draft.kind() == null) {
            defects.add(Refusal.of("support.KIND_MISSING", "kind"));
        }
        if (draft.decidedOn() == null) {
            defects.add(Refusal.of("support.DAY_MISSING", "decidedOn"));
        }
        if (draft.issuer().length() > 300) {
            defects.add(Refusal.of("support.TOO_LONG", "issuer", "300"));
        }
        validity(defects, draft.validFrom(), draft.validTo());
        level(defects, draft.level());
        stars(defects, draft);
        Integer times = draft.times();
        if (times != null && (times < 1 || times > 99)) {
            defects.add(Refusal.of("support.TIMES_WRONG", "times"));
        }
        return defects;
    }

    private static void text(List<Refusal> defects, String text, String field, int longest) {
        if (text.isBlank()) {
            defects.add(Refusal.of("support.TEXT_MISSING", field));
        } else if (text.length() > longest) {
            defects.add(Refusal.of("support.TOO_LONG", field, Integer.toString(longest)));
        }
    }

    private static void validity(List<Refusal> defects, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            defects.add(Refusal.of("support.DAY_MISSING", "validFrom"));
        } else if (to != null && to.isBefore(from)) {
            defects.add(Refusal.of("support.VALIDITY_WRONG", "validTo"));
        }
    }

    private static void level(List<Refusal> defects, Level level) {
        if (level.amount() != null && level.share() != null) {
            defects.add(Refusal.of("support.LEVEL_TWICE", "share"));
        }
        if (level.ceiling() != null && level.share() == null) {
            defects.add(Refusal.of("support.CEILING_WITHOUT_SHARE", "ceiling"));
        }
        money(defects, level.amount(), "amount");
        money(defects, level.ceiling(), "ceiling");
        BigDecimal share = level.share();
        if (share != null && (share.signum() <= 0 || share.compareTo(new BigDecimal(100)) > 0 || share.scale() > 2)) {
            defects.add(Refusal.of("support.SHARE_WRONG", "share"));
        }
    }

    private static void money(List<Refusal> defects, @Nullable BigDecimal money, String field) {
        if (money != null && (money.signum() <= 0 || money.precision() - money.scale() > 14)) {
            defects.add(Refusal.of("support.AMOUNT_WRONG", field));
        }
    }

    private static void stars(List<Refusal> defects, PolicyDraft draft) {
        Integer least = draft.leastStars();
        Integer most = draft.mostStars();
        if (least != null && (least < 3 || least > 5)) {
            defects.add(Refusal.of("support.STARS_WRONG", "leastStars"));
        }
        if (most != null && (most < 3 || most > 5 || least != null && most < least)) {
            defects.add(Refusal.of("support.STARS_WRONG", "mostStars"));
        }
    }
}
