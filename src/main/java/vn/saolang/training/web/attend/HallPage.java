package vn.saolang.training.web.attend;

import java.util.List;
import vn.saolang.kernel.ui.Page;

/** The screen of the hall: the code that changes, and how many have come. */
public record HallPage(HallPart part) implements Page {

    @Override
    public String titleKey() {
        return "training.class";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(part.screen().course().number()));
    }
}
