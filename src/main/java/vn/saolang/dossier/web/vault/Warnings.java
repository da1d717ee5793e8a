package vn.saolang.dossier.web.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.product.ProductId;
import vn.saolang.vault.Contradiction;
import vn.saolang.vault.IpProposal;
import vn.saolang.vault.VaultPaper;

/**
 * What the vault says about a dossier: it warns and never blocks.
 *
 * @param exceeded what the rights prove when the answer claims more; null when it does not
 * @param expired papers in use that have expired
 */
public record Warnings(
        ProductId product,
        List<Contradiction> contradictions,
        @Nullable IpProposal exceeded,
        List<VaultPaper> expired) {

    public boolean none() {
        return contradictions.isEmpty() && exceeded == null && expired.isEmpty();
    }

    public int count() {
        return contradictions.size() + expired.size() + (exceeded == null ? 0 : 1);
    }
}
