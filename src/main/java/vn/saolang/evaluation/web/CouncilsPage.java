package vn.saolang.evaluation.web;

import java.util.List;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.kernel.ui.Page;

/** Councils and versions of their rules, for the office that drafts them. */
public record CouncilsPage(Level level, List<Council> councils, List<CouncilRules> rules) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.councils.title";
    }
}
