package vn.saolang.dossier.web.vault;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.vault.IpProposal;

/**
 * What the vault offers a dossier that is being written.
 *
 * @param papers labels by id
 * @param kept evidence that is in the vault already
 * @param rights what the rights of intellectual property prove; null when the set has no such criterion
 */
public record VaultOffer(
        Map<String, String> papers,
        Set<UUID> kept,
        @Nullable IpProposal rights) {

    /** Evidence that may still be kept. */
    public List<EvidenceItem> keepable(List<EvidenceItem> items) {
        return items.stream().filter(one -> !kept.contains(one.id())).toList();
    }

    /** Whether the criterion is the one that rights prove. */
    public boolean proves(String criterion) {
        return rights != null && rights.criterion().equals(criterion);
    }
}
