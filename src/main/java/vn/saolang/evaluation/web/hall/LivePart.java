package vn.saolang.evaluation.web.hall;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.hall.HallQueries.Live;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.kernel.ui.Part;

/** What goes on in the meeting right now, as the reader may know it; asked for again every few seconds. */
public record LivePart(Live live) implements Part {

    public String base() {
        return "/sessions/" + live.whole().session().id();
    }

    public boolean table() {
        return live.whole().room().atTable();
    }

    public boolean chairs() {
        return live.whole().room().is(SeatRole.CHAIR);
    }

    public boolean member() {
        return live.whole().room().seat() != null && !table();
    }

    /** Whether the reader is noted as present. */
    public boolean noted() {
        var seat = live.whole().room().seat();
        return seat != null && live.whole().present(seat);
    }

    /** Whether the reader may vote on the open motion and has not. */
    public boolean mayVote() {
        var seat = live.whole().room().seat();
        return live.motion() != null && seat != null && seat.appointed() && !live.voted();
    }

    /** The open product whose own sheet the reader still has to hand in; the one before the meeting first. */
    public @Nullable ScoredProduct toScore() {
        var now = live.now();
        if (now != null && draft(now)) {
            return now;
        }
        return live.whole().products().stream().filter(this::draft).findFirst().orElse(null);
    }

    private boolean draft(ScoredProduct product) {
        return product.state() == ProductState.OPEN && live.whole().own().get(product.id()) == SheetState.DRAFT;
    }

    /** Whether every product is over, so that the chair may end the meeting. */
    public boolean endable() {
        return live.course().running() && live.whole().over() && live.motion() == null;
    }

    /** How far the meeting is: PLANNED, RUNNING or ENDED. */
    public String stage() {
        if (live.course().endedAt() != null) {
            return "ENDED";
        }
        return live.course().running() ? "RUNNING" : "PLANNED";
    }

    /** What the rest of the page depends on: when it differs from the page's, the page is out of date. */
    public String shape() {
        String products = live.whole().products().stream()
                .map(one -> one.id().toString().substring(0, 8) + one.state() + one.attempt() + one.position())
                .collect(Collectors.joining(","));
        String motion = live.motion() == null ? "" : live.motion().id().toString();
        String now = live.now() == null ? "" : live.now().id().toString();
        return Integer.toHexString(Objects.hash(products, motion, now, stage(), noted()));
    }
}
