package vn.saolang.vault.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.vault.Fact;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.Sheet;
import vn.saolang.vault.VaultPaper;

/**
 * A paper with what only the vault knows of it.
 *
 * @param sheet what it declares; null when nothing is compared
 * @param facts as typed from it
 * @param replacedBy the newer version; null for the newest
 * @param taken off the shelf
 */
public record StoredPaper(
        VaultPaper paper,
        int version,
        @Nullable Sheet sheet,
        Map<Fact, String> facts,
        @Nullable PaperId replacedBy,
        boolean taken) {

    public StoredPaper {
        facts = Map.copyOf(facts);
    }

    /** Whether it stands on the shelf: the newest version, not taken off. */
    public boolean onShelf() {
        return replacedBy == null && !taken;
    }

    /** What it says, or empty. */
    public String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }
}
