package vn.saolang.evaluation.web.hall;

import java.util.List;
import vn.saolang.evaluation.app.hall.HallQueries.Live;
import vn.saolang.evaluation.app.hall.HallQueries.Screen;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.hall.ProductLine;
import vn.saolang.kernel.ui.Part;

/** What everybody in the hall reads from the wall: counts, no names, no points that the rules still keep. */
public record HallPart(Screen screen) implements Part {

    private static final int NEXT = 4;

    public Live live() {
        return screen.live();
    }

    public String base() {
        return "/sessions/" + live().whole().session().id();
    }

    /** How far the meeting is: PLANNED, RUNNING or ENDED. */
    public String stage() {
        return new LivePart(live()).stage();
    }

    /** The line of the product before the meeting; an empty list when all are over. */
    public List<ProductLine> now() {
        var now = live().now();
        return live().lines().stream()
                .filter(one -> now != null && one.product().id().equals(now.id()))
                .toList();
    }

    /** The products that come next, without the one before the meeting. */
    public List<ScoredProduct> next() {
        var now = live().now();
        return live().whole().products().stream()
                .filter(one -> one.state() == ProductState.WAITING)
                .filter(one -> now == null || !one.id().equals(now.id()))
                .limit(NEXT)
                .toList();
    }

    public int over() {
        return (int) live().whole().products().stream()
                .filter(one -> one.state().over())
                .count();
    }

    /** Whether members still have to come: the code to come by is shown. */
    public boolean coming() {
        return live().course().endedAt() == null
                && live().attending().present() < live().attending().appointed();
    }
}
