package vn.saolang.evaluation.web.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.app.minutes.MinutesQueries.Dissents;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.evaluation.model.Findings;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.minutes.Dissent;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * What the council found, the best first, with the reasons. Only concluded products are on it.
 *
 * @param sheets by result, for those who keep the session's papers
 * @param findings what was recorded about each, by result
 * @param votes closed votes, by product
 */
public record ResultsPage(
        Whole whole,
        List<ResultSummary> results,
        Map<UUID, List<SheetLine>> sheets,
        Map<UUID, Findings> findings,
        Dissents dissents,
        Map<UUID, List<Motion>> votes,
        Typed typed,
        List<Refusal> refusals)
        implements Page {

    /** A finished sheet that those at the table and the office may print, after closing. */
    public record SheetLine(UUID sheet, UUID product, String name) {}

    /** Whether the reader prepares the reasons letters. */
    public boolean writesReasons() {
        return whole.room().seat() == null || whole.room().is(SeatRole.SECRETARY);
    }

    /** Whether the reader keeps the session's papers: table and office. */
    public boolean keepsPapers() {
        return whole.room().seat() == null || whole.room().atTable();
    }

    /** Whether the reader has sheets of the own to print. */
    public @Nullable Seat scorer() {
        Seat seat = whole.room().seat();
        return seat != null && seat.scores() ? seat : null;
    }

    public List<Seat> scorers() {
        return whole.room().council().seats().stream().filter(Seat::scores).toList();
    }

    /** The product a result is about. */
    public @Nullable UUID productOf(ResultSummary result) {
        return whole.products().stream()
                .filter(one -> one.dossier().equals(result.dossier().value()))
                .map(ScoredProduct::id)
                .findFirst()
                .orElse(null);
    }

    /** The dissents about a product that the reader may know. */
    public List<Dissent> dissentsAbout(@Nullable UUID product) {
        return dissents.standing().getOrDefault(product, List.of());
    }

    public List<Motion> votesAbout(@Nullable UUID product) {
        return votes.getOrDefault(product, List.of());
    }

    public boolean mayDissent(@Nullable UUID product) {
        return dissents.mayRecord().contains(product);
    }

    /** Whether a dissent is the reader's own. */
    public boolean own(Dissent dissent) {
        Seat seat = whole.room().seat();
        return seat != null && seat.id().equals(dissent.seat());
    }

    public String base() {
        return "/sessions/" + whole.session().id();
    }

    @Override
    public String titleKey() {
        return "evaluation.results.title";
    }
}
