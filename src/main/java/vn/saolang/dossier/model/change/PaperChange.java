package vn.saolang.dossier.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.content.EvidenceItem;

/**
 * What became of a paper of a criterion.
 *
 * @param before null for one that was added
 * @param after null for one that was removed
 */
public record PaperChange(
        Kind kind, @Nullable EvidenceItem before, @Nullable EvidenceItem after) {

    /** A paper is the same when its bytes are; replaced when another file bears its name. */
    public enum Kind {
        ADDED,
        REPLACED,
        REMOVED,
        UNCHANGED;

        /** Message key of its name. */
        public String key() {
            return "dossier.change.paper." + name();
        }
    }

    /** The name to show: that of today where there is one. */
    public String name() {
        EvidenceItem shown = after == null ? before : after;
        return shown == null ? "" : shown.name();
    }

    /** Whether any of its files is marked as a trade secret. */
    public boolean confidential() {
        return (before != null && before.confidential()) || (after != null && after.confidential());
    }

    /** Every paper of the two lists once: those of today in their order, then those that are gone. */
    static List<PaperChange> between(List<EvidenceItem> before, List<EvidenceItem> after) {
        List<EvidenceItem> gone = new ArrayList<>(before);
        List<EvidenceItem> fresh = new ArrayList<>();
        List<PaperChange> changes = new ArrayList<>();
        for (EvidenceItem item : after) {
            Optional<EvidenceItem> same =
                    gone.stream().filter(old -> old.file().equals(item.file())).findFirst();
            same.ifPresentOrElse(
                    old -> {
                        gone.remove(old);
                        changes.add(new PaperChange(Kind.UNCHANGED, old, item));
                    },
                    () -> fresh.add(item));
        }
        for (EvidenceItem item : fresh) {
            Optional<EvidenceItem> named = gone.stream()
                    .filter(old -> old.name().equalsIgnoreCase(item.name()))
                    .findFirst();
            named.ifPresent(gone::remove);
            changes.add(named.map(old -> new PaperChange(Kind.REPLACED, old, item))
                    .orElseGet(() -> new PaperChange(Kind.ADDED, null, item)));
        }
        gone.forEach(old -> changes.add(new PaperChange(Kind.REMOVED, old, null)));
        return List.copyOf(changes);
    }
}
