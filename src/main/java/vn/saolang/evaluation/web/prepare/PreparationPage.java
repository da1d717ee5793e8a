package vn.saolang.evaluation.web.prepare;

import java.util.List;
import vn.saolang.evaluation.app.prepare.PreparationQueries.Checklist;
import vn.saolang.evaluation.app.prepare.PreparationQueries.State;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/** What of a meeting is ready and what is not, and everything in one archive. */
public record PreparationPage(Checklist checklist) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.prepare.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Ui.date(checklist.room().session().heldOn()));
    }

    /** Colour of a state's mark. */
    public static String mark(State state) {
        return switch (state) {
            case READY -> "good";
            case OPEN -> "calm";
            case MISSING -> "wait";
        };
    }
}
