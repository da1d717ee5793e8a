package vn.saolang.evaluation.web.hall;

import java.util.List;
import vn.saolang.kernel.ui.Page;

/** The screen of the hall, full screen. */
public record HallPage(HallPart part) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.hall.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(part.live().whole().room().council().name());
    }
}
