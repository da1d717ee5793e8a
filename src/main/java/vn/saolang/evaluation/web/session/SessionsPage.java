package vn.saolang.evaluation.web.session;

import java.util.List;
import vn.saolang.evaluation.app.session.SessionQueries.Listed;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.kernel.ui.Page;

/**
 * The sessions somebody sits in or prepares.
 *
 * @param waiting products that wait for the actor's own sheet
 */
public record SessionsPage(List<Listed> sessions, List<ScoredProduct> waiting) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.sessions.title";
    }
}
