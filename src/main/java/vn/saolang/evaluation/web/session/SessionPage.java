package vn.saolang.evaluation.web.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.evaluation.model.BoardLine;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.hall.LivePart;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.regulation.CriteriaSet;

/**
 * A session: for members their sheets, for chair and secretary the board, for the office how far it is.
 *
 * @param board empty for everybody but chair and secretary
 * @param sets criteria sets of the products, by code
 * @param live what goes on now; null for a ballot
 * @param subject the product a refused act was about, null when none was
 */
public record SessionPage(
        Whole whole,
        List<BoardLine> board,
        Map<String, CriteriaSet> sets,
        @Nullable LivePart live,
        @Nullable UUID subject,
        Typed typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return whole.session().ballot() ? "evaluation.ballot.title" : "evaluation.session.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(
                whole.session().ballot()
                        ? Ui.date(whole.session().replyBy())
                        : String.valueOf(whole.session().place()));
    }

    /** What the lead line says to this reader. */
    public String leadKey() {
        return (ballot() ? "evaluation.ballot.lead." : "evaluation.session.lead.") + view();
    }

    /** As what the reader sees it: CHAIR, SECRETARY, MEMBER or OFFICE. */
    public String view() {
        if (whole.room().atTable()) {
            return chairs() ? "CHAIR" : "SECRETARY";
        }
        return whole.room().seat() != null ? "MEMBER" : "OFFICE";
    }

    public boolean ballot() {
        return whole.session().ballot();
    }

    /** Whether a ballot of an open product is still out. */
    public boolean anyMissing() {
        return board.stream()
                .anyMatch(line -> line.product().state() == ProductState.OPEN
                        && !line.scoring().isEmpty());
    }

    /** Whether the meeting has ended, so that only its papers are left. */
    public boolean ended() {
        return live != null && live.stage().equals("ENDED");
    }

    public boolean running() {
        return live != null && live.stage().equals("RUNNING");
    }

    /** Whether this is the product before the meeting; the live part says how far it is. */
    public boolean before(ScoredProduct product) {
        var now = live == null ? null : live.live().now();
        return now != null && now.id().equals(product.id());
    }

    /** The products whose order may still be changed, in it. */
    public List<ScoredProduct> waiting() {
        return whole.products().stream()
                .filter(one -> one.state() == ProductState.WAITING)
                .toList();
    }

    /** Whether a refused change of the order is shown again. */
    public boolean ordering() {
        return typed.ticked("seen") && !refusals.isEmpty();
    }

    public boolean chairs() {
        return whole.room().is(SeatRole.CHAIR);
    }

    /** The board's line of a product; empty for those who do not sit at the table. */
    public Optional<BoardLine> lineOf(ScoredProduct product) {
        return board.stream()
                .filter(line -> line.product().id().equals(product.id()))
                .findFirst();
    }

    public CriteriaSet setOf(ScoredProduct product) {
        return java.util.Objects.requireNonNull(sets.get(product.criteriaSet()));
    }

    /** Whether a refused act was about this product. */
    public boolean about(ScoredProduct product) {
        return product.id().equals(subject);
    }

    public boolean anyConcluded() {
        return whole.products().stream().anyMatch(one -> one.state().concluded());
    }
}
