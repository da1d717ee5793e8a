package vn.saolang.training.web.attend;

import vn.saolang.kernel.ui.Part;
import vn.saolang.training.app.attend.ClassCodesKept.Screen;

/** What changes on the screen of the hall. */
public record HallPart(Screen screen) implements Part {

    public String url() {
        return "/training/classes/" + screen.course().id();
    }

    /** What the screen has shown; the browser sends it back. */
    public String seen() {
        return Integer.toString(screen.present());
    }
}
