package vn.saolang.evaluation.app.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.Tally;
import vn.saolang.evaluation.model.ballot.BallotCount;
import vn.saolang.evaluation.model.ballot.SessionForm;
import vn.saolang.evaluation.model.conduct.BandBorders;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.evaluation.store.conduct.SecondLookStore;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.evaluation.store.hall.HallStore;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;

/** How far a product is against the council's rules, whether it is asked about in a meeting or in writing. */
@Component
public class CountProduct {

    private final SessionDoor door;
    private final HallStore hall;
    private final BallotStore ballots;
    private final ConcludeProduct conclusion;
    private final DeclarationStore declarations;
    private final SecondLookStore looks;
    private final Regulations regulations;
    private final VietnamTime time;

    CountProduct(
            SessionDoor door,
            HallStore hall,
            BallotStore ballots,
            ConcludeProduct conclusion,
            DeclarationStore declarations,
            SecondLookStore looks,
            Regulations regulations,
            VietnamTime time) {
        this.door = door;
        this.hall = hall;
        this.ballots = ballots;
        this.conclusion = conclusion;
        this.declarations = declarations;
        this.looks = looks;
        this.regulations = regulations;
        this.time = time;
    }

    /**
     * The count of one product.
     *
     * @param ballot null in a meeting
     * @param undeclared members of a ballot who returned it without the declaration of interests that the rules ask for
     * @param lookDue whether the rules ask for a second look before closing that has not been had
     */
    public record Count(Tally tally, @Nullable BallotCount ballot, List<String> undeclared, boolean lookDue) {

        /** What keeps the product from being closed, besides ties. */
        public List<Refusal> unmet() {
            List<Refusal> unmet = new ArrayList<>(ballot == null ? tally.unmet() : ballot.unmet());
            if (lookDue) {
                unmet.add(Refusal.whole(
                        "evaluation.SECOND_LOOK", number(tally.rules().conduct().secondLook())));
            }
            if (!undeclared.isEmpty()) {
                unmet.add(Refusal.whole("evaluation.DECLARATIONS", String.join(", ", undeclared))
                        .citing("26/2026 Điều 4.2"));
            }
            return unmet;
        }

        private static String number(@Nullable BigDecimal points) {
            return points == null
                    ? ""
                    : points.stripTrailingZeros().toPlainString().replace('.', ',');
        }

        /** What is unmet about who takes part. */
        public List<Refusal> gathering() {
            return ballot == null ? tally.gathering() : ballot.gathering();
        }

        public int takingPart() {
            return ballot == null ? tally.takingPart() : ballot.returned().size();
        }

        public int needed() {
            return ballot == null ? tally.needed() : ballot.needed();
        }

        /** Members for the quorum. */
        public int appointed() {
            return ballot == null ? tally.appointed() : ballot.asked();
        }

        /** Members whose sheet is waited for. */
        public List<Seat> unfinished() {
            return ballot == null ? tally.unfinished() : ballot.missing();
        }

        public Tally.Spread spread() {
            return ballot == null ? tally.spread() : ballot.spread();
        }
    }

    /** Counts now. */
    public Count of(Session session, ScoredProduct product) {
        return of(session, door.rulesOf(session), product, hall.participants(product.id()));
    }

    /** The same of rules and participants read before. */
    Count of(Session session, CouncilRules rules, ScoredProduct product, List<Participant> all) {
        Tally tally = new Tally(rules, all);
        if (session.form() == SessionForm.MEETING) {
            boolean scored = tally.unfinished().isEmpty();
            return new Count(tally, null, List.of(), scored && lookDue(tally, product));
        }
        BallotCount ballot = new BallotCount(
                tally.rules(),
                all,
                conclusion.votes(product, ballots.returned(product.id())),
                session.lastDay(),
                time.today());
        return new Count(tally, ballot, undeclared(tally, product), ballot.complete() && lookDue(tally, product));
    }

    /** Judged when no sheet is waited for; one second look at a product is enough, whatever it scores afterwards. */
    private boolean lookDue(Tally tally, ScoredProduct product) {
        BigDecimal within = tally.rules().conduct().secondLook();
        if (within == null || product.state() != ProductState.OPEN) {
            return false;
        }
        var bands = regulations.get(product.criteriaSet()).bands();
        return BandBorders.near(bands, tally.rules().policy(), within, tally.totals())
                && looks.of(product.id()).isEmpty();
    }

    private List<String> undeclared(Tally tally, ScoredProduct product) {
        if (!tally.rules().declarationsRequired()) {
            return List.of();
        }
        var declared = declarations.of(product.id()).keySet();
        return tally.participants().stream()
                .filter(one -> one.finished() && !declared.contains(one.seat().id()))
                .map(one -> one.seat().name())
                .toList();
    }
}
