package vn.saolang.traceability.web.resolver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/**
 * The resolver leads nowhere: the address is malformed, or nothing is known.
 *
 * @param ai application identifier at fault, null when none is named
 * @param types types of links there are, when only the one asked for is missing
 */
public record UnresolvedPage(boolean malformed, @Nullable String ai, List<String> types) implements Page {

    @Override
    public String titleKey() {
        return malformed ? "traceability.resolver.malformed.title" : "traceability.resolver.unknown.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
