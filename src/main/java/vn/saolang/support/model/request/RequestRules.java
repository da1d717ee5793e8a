package vn.saolang.support.model.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.support.RequestAction;
import vn.saolang.support.RequestDraft;

/** What a request and each of its steps must say. */
public final class RequestRules {

    private static final int LONGEST = 4000;
    private static final int SHORT = 500;

    private RequestRules() {}

    /** Every defect of what is asked for. */
    public static List<Refusal> defects(RequestDraft draft) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.kind() == null) {
            defects.add(Refusal.of("support.KIND_MISSING", "kind"));
        }
        text(defects, draft.what(), "what", SHORT);
        text(defects, draft.why(), "why", LONGEST);
        money(defects, draft.cost(), "cost");
        money(defects, draft.asked(), "asked");
        BigDecimal cost = draft.cost();
        BigDecimal asked = draft.asked();
        if (cost != null && asked != null && cost.signum() >= 0 && asked.compareTo(cost) > 0) {
            defects.add(Refusal.of("support.MORE_THAN_COST", "asked"));
        }
        return defects;
    }

    /** Every defect of what was typed beside a step. */
    public static List<Refusal> defects(RequestAction action, SupportRequest before, Typed typed, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        switch (action) {
            case APPROVE -> {
                text(defects, typed.note(), "note", LONGEST);
                money(defects, typed.money(), "money");
                optional(defects, typed.decision(), "decision");
                notLater(defects, typed.day(), today);
            }
            case REFUSE, DISPUTE -> text(defects, typed.note(), "note", LONGEST);
            case DELIVER -> delivery(defects, before, typed, today);
            case REQUEST, WITHDRAW, RECEIVE, CONFIRM -> {
                if (typed.note().length() > LONGEST) {
                    defects.add(Refusal.of("support.TOO_LONG", "note", Integer.toString(LONGEST)));
                }
            }
        }
        return defects;
    }

    private static void delivery(List<Refusal> defects, SupportRequest before, Typed typed, LocalDate today) {
        text(defects, typed.what(), "what", SHORT);
        optional(defects, typed.giver(), "giver");
        money(defects, typed.money(), "money");
        LocalDate day = typed.day();
        LocalDate decided = before.decidedOn();
        if (day == null) {
            defects.add(Refusal.of("support.DAY_MISSING", "day"));
        } else if (decided != null && day.isBefore(decided)) {
            defects.add(Refusal.of("support.BEFORE_DECISION", "day"));
        }
        notLater(defects, day, today);
        BigDecimal granted = before.granted();
        BigDecimal money = typed.money();
        if (granted != null && money != null && money.compareTo(granted) > 0) {
            defects.add(Refusal.of("support.ABOVE_GRANTED", "money", granted.toPlainString()));
        }
    }

    private static void notLater(List<Refusal> defects, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            defects.add(Refusal.of("support.DAY_IN_FUTURE", "day"));
        }
    }

    private static void text(List<Refusal> defects, String text, String field, int longest) {
        if (text.isBlank()) {
            defects.add(Refusal.of("support.TEXT_MISSING", field));
        } else if (text.length() > longest) {
            defects.add(Refusal.of("support.TOO_LONG", field, Integer.toString(longest)));
        }
    }

    private static void optional(List<Refusal> defects, String text, String field) {
        if (text.length() > SHORT) {
            defects.add(Refusal.of("support.TOO_LONG", field, Integer.toString(SHORT)));
        }
    }

    private static void money(List<Refusal> defects, @Nullable BigDecimal money, String field) {
        if (money != null && (money.signum() < 0 || money.precision() - money.scale() > 14)) {
            defects.add(Refusal.of("support.AMOUNT_WRONG", field));
        }
    }
}
