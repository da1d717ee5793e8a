package vn.saolang.evaluation.app.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.Tally;
import vn.saolang.evaluation.model.ballot.BallotCount;
import vn.saolang.evaluation.model.ballot.SessionForm;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;

/** How far a product is against the council's rules, whether it is asked about in a meeting or in writing. */
@Component
public class CountProduct {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final BallotStore ballots;
    private final ConcludeProduct conclusion;
    private final DeclarationStore declarations;
    private final VietnamTime time;

    CountProduct(
            SessionDoor door,
            ScoredProductStore products,
            BallotStore ballots,
            ConcludeProduct conclusion,
            DeclarationStore declarations,
            VietnamTime time) {
        this.door = door;
        this.products = products;
        this.ballots = ballots;
        this.conclusion = conclusion;
        this.declarations = declarations;
        this.time = time;
    }

    /**
     * The count of one product.
     *
     * @param ballot null in a meeting
     * @param undeclared members of a ballot who returned it without the declaration of interests that the rules ask for
     */
    public record Count(Tally tally, @Nullable BallotCount ballot, List<String> undeclared) {

        /** What keeps the product from being closed, besides ties. */
        public List<Refusal> unmet() {
            if (ballot == null) {
                return tally.unmet();
            }
            List<Refusal> unmet = new ArrayList<>(ballot.unmet());
            if (!undeclared.isEmpty()) {
                unmet.add(Refusal.whole("evaluation.DECLARATIONS", String.join(", ", undeclared))
                        .citing("26/2026 Điều 4.2"));
            }
            return unmet;
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
        List<Participant> all = products.participants(product.id());
        Tally tally = new Tally(door.rulesOf(session), all);
        if (session.form() == SessionForm.MEETING) {
            return new Count(tally, null, List.of());
        }
        return new Count(
                tally,
                new BallotCount(
                        tally.rules(),
                        all,
                        conclusion.votes(product, ballots.returned(product.id())),
                        session.lastDay(),
                        time.today()),
                undeclared(tally, product));
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
