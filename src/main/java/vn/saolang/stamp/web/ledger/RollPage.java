package vn.saolang.stamp.web.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.app.ledger.RollFile;
import vn.saolang.stamp.app.ledger.VoidStamps;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.ledger.StampWay;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.goods.PackedLot;

/**
 * One roll of stamps: where they stand, what comes next, and the ledger.
 *
 * @param act which form is open: deliver, apply, activate, void; empty for none
 * @param typed what was typed into a refused form, or what is proposed
 */
public record RollPage(
        RollFile.Roll roll, List<PackedLot> lots, String act, Map<String, String> typed, List<Refusal> refusals)
        implements Page {

    /** Runs shown; the rest is in the ledger's file. */
    public static final int RUNS = 60;

    private static final Map<String, StampState> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("activate", StampState.ACTIVE);
        ACTS.put("apply", StampState.APPLIED);
        ACTS.put("deliver", StampState.DELIVERED);
    }

    @Override
    public String titleKey() {
        return "stamp.ledger.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(roll.order().number()), roll.item().name());
    }

    public String url() {
        return "/stamps/orders/" + roll.order().id();
    }

    /** What may be done now, the furthest on the way first. */
    static List<String> acts(RollFile.Roll roll) {
        List<String> open = new ArrayList<>();
        if (roll.ledger() != null) {
            Map<StampState, Integer> balance = roll.ledger().balance();
            ACTS.forEach((act, state) -> {
                if (roll.own() && count(balance, StampWay.before(state)) > 0) {
                    open.add(act);
                }
            });
            if (count(balance, StampState.VOID) < roll.order().quantity()) {
                open.add("void");
            }
        }
        return open;
    }

    public List<String> acts() {
        return acts(roll);
    }

    /** The first run that may move that way; empty when the act is for any run. */
    static Map<String, String> proposed(RollFile.Roll roll, String act) {
        StampState to = ACTS.get(act);
        if (to == null || roll.ledger() == null) {
            return Map.of();
        }
        return roll.ledger().spans().stream()
                .filter(span -> span.state() == StampWay.before(to))
                .findFirst()
                .map(span -> Map.of("from", Integer.toString(span.from()), "to", Integer.toString(span.to())))
                .orElse(Map.of());
    }

    private static int count(Map<StampState, Integer> balance, StampState state) {
        return balance.getOrDefault(state, 0);
    }

    /** Whether stamps can be printed now, which has a page of its own. */
    public boolean printable() {
        return roll.own()
                && roll.ledger() != null
                && roll.holds()
                && count(roll.ledger().balance(), StampState.MINTED) > 0;
    }

    /** Whether the order waits for its numbers, and may be given up. */
    public boolean waiting() {
        return roll.own() && roll.order().state() == OrderState.ORDERED;
    }

    public boolean wasPrinted() {
        return roll.own()
                && roll.ledger() != null
                && count(roll.ledger().balance(), StampState.MINTED)
                        < roll.order().quantity();
    }

    /** A state's part of the bar, in thousandths of its width. */
    public record Part(StampState state, int stamps, int x, int width) {}

    /** The bar from left to right; states without stamps are left out. */
    public List<Part> bar() {
        List<Part> parts = new ArrayList<>();
        Ledger ledger = roll.ledger();
        if (ledger != null) {
            long done = 0;
            for (StampState state : StampState.values()) {
                int stamps = count(ledger.balance(), state);
                int x = (int) (done * 1000 / ledger.quantity());
                done += stamps;
                if (stamps > 0) {
                    parts.add(new Part(state, stamps, x, Math.max(1, (int) (done * 1000 / ledger.quantity()) - x)));
                }
            }
        }
        return parts;
    }

    /** The runs of the roll, at most {@link #RUNS}. */
    public List<Span> runs() {
        return roll.ledger() == null
                ? List.of()
                : roll.ledger().spans().stream().limit(RUNS).toList();
    }

    public int moreRuns() {
        return roll.ledger() == null ? 0 : Math.max(0, roll.ledger().spans().size() - RUNS);
    }

    /** Code of a lot; empty for none. */
    public String lot(@Nullable LotId lot) {
        PackedLot found = lot == null ? null : roll.lots().get(lot);
        return found == null ? "" : found.code();
    }

    /** Lots to choose from: code and day. */
    public Map<String, String> lotChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        lots.forEach(lot -> choices.put(lot.id().toString(), lot.code() + " · " + Ui.date(lot.madeOn())));
        return choices;
    }

    /** Causes to choose from. */
    public Map<String, String> causes() {
        Map<String, String> causes = new LinkedHashMap<>();
        VoidStamps.causes().forEach(cause -> causes.put(cause.name(), Ui.t("stamp.cause." + cause.name())));
        return causes;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether the warning about too many stamps was given and waits for a tick. */
    public boolean warned() {
        return refusals.stream().anyMatch(one -> one.code().equals("stamp.MORE_THAN_PACKAGES"));
    }

    /** Where the reader is and what is next, as a message key. */
    public String leadKey() {
        if (roll.ledger() == null) {
            return "stamp.ledger.lead." + roll.order().state().name();
        }
        if (!roll.holds()) {
            return "stamp.ledger.lead.over";
        }
        List<String> open = acts();
        return open.size() > 1 || (open.size() == 1 && !open.contains("void"))
                ? "stamp.ledger.lead." + open.getFirst()
                : printable() ? "stamp.ledger.lead.print" : "stamp.ledger.lead.done";
    }
}
