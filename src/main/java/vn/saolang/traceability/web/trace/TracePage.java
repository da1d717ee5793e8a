package vn.saolang.traceability.web.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.recognition.register.Standing;
import vn.saolang.traceability.app.trace.TraceStory;

/** The story of a lot as everybody may read it. */
public record TracePage(TraceStory story, int photos) implements Page {

    @Override
    public String titleKey() {
        return "traceability.trace.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(story.lot().itemName(), story.lot().code());
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    public String url() {
        return "/trace/" + story.lot().id();
    }

    /** The certificate that counts today; null when there is none. */
    public @Nullable Standing standing() {
        return story.listed() == null ? null : story.listed().standing();
    }
}
