package vn.saolang.evaluation.model.ballot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.Tally;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.kernel.Refusal;

/**
 * How far a ballot over one product is, and whether it may be closed. Pure. Nobody is present: who returned the ballot took part.
 * While a ballot may still come in, nothing that depends on what was answered is told.
 *
 * @param entitled the seats entitled to the product
 * @param votes the returned ballots
 * @param replyBy last day to return it
 * @param today the legal day in Viet Nam
 */
public record BallotCount(
        CouncilRules rules, List<Participant> entitled, List<Vote> votes, LocalDate replyBy, LocalDate today) {

    /** The clause that asks in writing, and that calls a meeting when opinions differ. */
    public static final String CLAUSE = "26/2026 Điều 7.6d";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public BallotCount {
        entitled = List.copyOf(entitled);
        votes = List.copyOf(votes);
    }

    /** Members who get a ballot; a chair who does not score leads without one. */
    public int asked() {
        return (int) entitled.stream().filter(one -> one.seat().scores()).count();
    }

    /** Members whose ballot came back. */
    public List<Seat> returned() {
        return scoring(true);
    }

    /** Members whose ballot has not come back. */
    public List<Seat> missing() {
        return scoring(false);
    }

    private List<Seat> scoring(boolean finished) {
        return entitled.stream()
                .filter(one -> one.seat().scores() && one.finished() == finished)
                .map(Participant::seat)
                .toList();
    }

    /** ⌈share × members asked⌉. */
    public int needed() {
        return rules.quorum().of(asked());
    }

    /** Whether no ballot is to be waited for: all are back, or the last day to reply is over. */
    public boolean complete() {
        return missing().isEmpty() || today.isAfter(replyBy);
    }

    /** What is unmet about who took part. */
    public List<Refusal> gathering() {
        List<Refusal> unmet = new ArrayList<>();
        if (returned().size() < needed()) {
            unmet.add(Refusal.whole(
                    "evaluation.BALLOT_QUORUM",
                    Integer.toString(returned().size()),
                    Integer.toString(needed()),
                    rules.quorum().toString(),
                    Integer.toString(asked())));
        }
        Optional<Participant> chair = entitled.stream()
                .filter(one -> one.seat().role() == SeatRole.CHAIR)
                .findFirst();
        if (chair.isEmpty()) {
            unmet.add(Refusal.whole("evaluation.CHAIR_RECUSED"));
        } else if (rules.chairRequired()
                && chair.get().seat().scores()
                && !chair.get().finished()) {
            unmet.add(Refusal.whole("evaluation.CHAIR_BALLOT"));
        }
        return unmet;
    }

    /** Where the returned ballots differ so that they do not decide; empty while more may come. */
    public List<Refusal> differences() {
        if (!complete() || votes.isEmpty()) {
            return List.of();
        }
        List<Refusal> differences = new ArrayList<>();
        long against =
                votes.stream().filter(one -> one.opinion() == Opinion.DISAGREE).count();
        if (against > 0) {
            differences.add(Refusal.whole("evaluation.BALLOT_DISAGREED", Long.toString(against))
                    .citing(CLAUSE));
        }
        if (votes.stream().mapToInt(Vote::stars).distinct().count() > 1) {
            differences.add(Refusal.whole("evaluation.BALLOT_STARS_DIFFER").citing(CLAUSE));
        }
        if (spread() == Tally.Spread.EXCEEDED) {
            BigDecimal most = rules.maxSpread();
            differences.add(Refusal.whole("evaluation.BALLOT_SPREAD", String.valueOf(most))
                    .citing(CLAUSE));
        }
        return differences;
    }

    /** As in a meeting, but not told while more ballots may come. */
    public Tally.Spread spread() {
        Tally tally = new Tally(rules, entitled);
        return complete() || rules.maxSpread() == null ? tally.spread() : Tally.Spread.NOT_YET;
    }

    /** Every demand that is unmet. Ties are judged by the ranking. */
    public List<Refusal> unmet() {
        List<Refusal> unmet = new ArrayList<>(gathering());
        if (!complete()) {
            unmet.add(Refusal.whole(
                    "evaluation.BALLOTS_OUT",
                    Integer.toString(missing().size()),
                    String.join(", ", missing().stream().map(Seat::name).toList()),
                    DAY.format(replyBy)));
        } else if (votes.isEmpty()) {
            unmet.add(Refusal.whole("evaluation.NO_SHEET"));
        }
        unmet.addAll(differences());
        return unmet;
    }
}
