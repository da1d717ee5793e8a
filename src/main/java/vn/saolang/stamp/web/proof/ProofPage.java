package vn.saolang.stamp.web.proof;

import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.proof.Proofs;

/** What the nightly proof found of printed codes. */
public record ProofPage(Proofs.Seen seen) implements Page {

    @Override
    public String titleKey() {
        return "stamp.proof.title";
    }
}
