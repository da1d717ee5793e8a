package vn.saolang.evaluation.web.scoring;

import vn.saolang.evaluation.app.scoring.LateQueries.Lines;
import vn.saolang.kernel.ui.Page;

/** Answers of a session that came too late to count: of everybody without what they say, or the reader's own. */
public record LatePage(Lines late) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.late.title";
    }
}
