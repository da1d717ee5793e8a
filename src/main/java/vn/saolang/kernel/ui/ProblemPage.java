package vn.saolang.kernel.ui;

import java.util.List;
import vn.saolang.kernel.Refusal;

/**
 * The page that says what went wrong and what to do.
 *
 * @param kind not-found, forbidden, stale, refused, too-large, bad-request, outage or failure
 * @param reference what a reader may quote to support; empty when there is nothing to look up
 */
public record ProblemPage(String kind, List<Refusal> refusals, String reference) implements Page {

    @Override
    public String titleKey() {
        return "kernel.problem." + kind + ".title";
    }

    @Override
    public Shell shell() {
        return Ui.actor().isSignedIn() ? Shell.STAFF : Shell.PUBLIC;
    }
}
