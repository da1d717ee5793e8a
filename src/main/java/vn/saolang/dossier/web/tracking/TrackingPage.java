package vn.saolang.dossier.web.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.app.tracking.TrackDossier.Tracked;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/**
 * Where a dossier is, for whoever has its code and telephone number in hand.
 *
 * @param code what was typed
 * @param phone what was typed
 * @param found null before anything was found
 */
public record TrackingPage(
        String code, String phone, @Nullable Tracked found, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "dossier.tracking.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
