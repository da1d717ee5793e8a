package vn.saolang.evaluation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.kernel.Refusal;

/**
 * What the council's rules ask before a product may be closed, and how far that is met. Pure.
 *
 * @param participants the seats entitled to the product: those recused from it are not among them and count nowhere
 */
public record Tally(CouncilRules rules, List<Participant> participants) {

    /** Whether the members' totals lie close enough; judged only when nobody present is still scoring. */
    public enum Spread {
        NOT_DEMANDED,
        NOT_YET,
        MET,
        EXCEEDED
    }

    public Tally {
        participants = List.copyOf(participants);
    }

    /** Members for the quorum. */
    public int appointed() {
        return (int) participants.stream().filter(one -> one.seat().appointed()).count();
    }

    /** ⌈share × appointed members⌉. */
    public int needed() {
        return rules.quorum().of(appointed());
    }

    /** Appointed members who take part. */
    public int takingPart() {
        return (int) participants.stream()
                .filter(one -> one.seat().appointed() && one.takesPart())
                .count();
    }

    public boolean chairTakesPart() {
        return participants.stream().anyMatch(one -> one.seat().role() == SeatRole.CHAIR && one.takesPart());
    }

    /** Present members who score and have not finished. */
    public List<Seat> unfinished() {
        return participants.stream()
                .filter(one -> one.seat().scores() && one.present() && !one.finished())
                .map(Participant::seat)
                .toList();
    }

    /** Totals of the finished sheets. */
    public List<BigDecimal> totals() {
        List<BigDecimal> totals = new ArrayList<>();
        for (Participant one : participants) {
            BigDecimal total = one.total();
            if (one.finished() && total != null) {
                totals.add(total);
            }
        }
        return totals;
    }

    /** Greatest minus smallest raw total against the rules. */
    public Spread spread() {
        @Nullable BigDecimal most = rules.maxSpread();
        if (most == null) {
            return Spread.NOT_DEMANDED;
        }
        List<BigDecimal> totals = totals();
        if (!unfinished().isEmpty() || totals.isEmpty()) {
            return Spread.NOT_YET;
        }
        BigDecimal spread = Collections.max(totals).subtract(Collections.min(totals));
        return spread.compareTo(most) <= 0 ? Spread.MET : Spread.EXCEEDED;
    }

    /** What is unmet about who takes part: quorum and chair. */
    public List<Refusal> gathering() {
        List<Refusal> unmet = new ArrayList<>();
        if (takingPart() < needed()) {
            unmet.add(Refusal.whole(
                    "evaluation.QUORUM",
                    Integer.toString(takingPart()),
                    Integer.toString(needed()),
                    rules.quorum().toString(),
                    Integer.toString(appointed())));
        }
        boolean led = participants.stream().anyMatch(one -> one.seat().role() == SeatRole.CHAIR);
        if (!led) {
            unmet.add(Refusal.whole("evaluation.CHAIR_RECUSED"));
        } else if (rules.chairRequired() && !chairTakesPart()) {
            unmet.add(Refusal.whole("evaluation.CHAIR_PRESENT"));
        }
        return unmet;
    }

    /** Every demand that is unmet, in the order the meeting can mend them. Ties are judged by the ranking. */
    public List<Refusal> unmet() {
        List<Refusal> unmet = gathering();
        if (!unfinished().isEmpty()) {
            String names =
                    String.join(", ", unfinished().stream().map(Seat::name).toList());
            unmet.add(Refusal.whole("evaluation.SHEETS_FINISHED", names));
        } else if (totals().isEmpty()) {
            unmet.add(Refusal.whole("evaluation.NO_SHEET"));
        }
        if (spread() == Spread.EXCEEDED) {
            unmet.add(Refusal.whole("evaluation.SPREAD", String.valueOf(rules.maxSpread())));
        }
        return unmet;
    }
}
