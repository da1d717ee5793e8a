package vn.saolang.training.web.certificate;

import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.training.app.certificate.CertificateQueries.Checked;

/**
 * Whether a certificate stands: for everybody who holds the paper, and no more than they need.
 *
 * @param asked the number asked for; empty for a blank form
 * @param checked null when there is none
 */
public record CertificatePage(String asked, @Nullable Checked checked) implements Page {

    @Override
    public String titleKey() {
        return "training.certificate";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
