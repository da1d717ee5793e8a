package vn.saolang.traceability.web.resolver;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.traceability.model.resolver.Link;

/** Several links answer equally well: the reader chooses. */
public record ChoicesPage(String about, List<Link> links) implements Page {

    @Override
    public String titleKey() {
        return "traceability.resolver.choices.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
