package vn.saolang.evaluation.web.tasting;

import java.util.List;
import vn.saolang.evaluation.app.tasting.TastingQueries.Desk;
import vn.saolang.evaluation.app.tasting.TastingQueries.Led;
import vn.saolang.evaluation.app.tasting.TastingQueries.Offered;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.regulation.Criterion;

/**
 * The tastings of a session for those who prepare and lead them.
 *
 * @param typed the form as typed, empty on the first look
 */
public record TastingDeskPage(Desk desk, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.tasting.desk.title";
    }

    public String base() {
        return "/sessions/" + desk.room().session().id() + "/tasting";
    }

    /** Message key of the line under the title. */
    public String leadKey() {
        return "evaluation.tasting.desk.lead."
                + desk.tastings().stream()
                        .findFirst()
                        .map(one -> one.tasting().state())
                        .orElse(TastingState.DROPPED);
    }

    /** Whether nothing is under way, so that another may be prepared. */
    public boolean free() {
        return desk.prepares()
                && desk.tastings().stream()
                        .noneMatch(one -> one.tasting().state().blind());
    }

    public boolean mayEnd(Led led) {
        return led.tasting().state() == TastingState.OPEN && desk.room().atTable();
    }

    /** The sensory criteria of an offered product, as printed in its set. */
    public List<Criterion> criteria(Offered offered) {
        return offered.set().leaves().stream()
                .filter(leaf -> offered.sensory().senses().containsKey(leaf.code()))
                .toList();
    }

    /** Whether a product is ticked in the form. */
    public boolean chosen(Offered offered) {
        return typed.ids("product").contains(offered.product().id());
    }

    /** Whether a criterion is ticked; all are before anybody typed. */
    public boolean asked(Offered offered, Criterion criterion) {
        String name = "criteria-" + offered.product().id();
        List<String> ticked = typed.form().get(name);
        return ticked == null ? typed.form().isEmpty() || !chosen(offered) : ticked.contains(criterion.code());
    }
}
