package vn.saolang.traceability.model.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;

/**
 * A lot and every entry of its story: of the lot itself, of the lots it was made from, and of their areas.
 *
 * @param upstream the lots it was made from, without itself
 * @param entries oldest first; those declared wrong are among them
 */
public record LotStory(LotHead head, List<LotHead> upstream, List<FileEntry> entries) {

    public LotStory {
        upstream = List.copyOf(upstream);
        entries = entries.stream()
                .sorted(Comparator.comparing(FileEntry::happenedAt)
                        .thenComparing(FileEntry::enteredAt)
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    /** One line of the tree of inputs. */
    public record Branch(int depth, LotHead lot, @Nullable Line used) {}

    /** Entries that stand and touch the lot itself. */
    public List<FileEntry> own() {
        return standing().stream()
                .filter(entry ->
                        entry.lots().stream().anyMatch(line -> line.lot().equals(head.id())))
                .toList();
    }

    public List<FileEntry> standing() {
        return entries.stream().filter(FileEntry::stands).toList();
    }

    /** Standing entries of this kind about the lot itself. */
    public List<FileEntry> own(EntryKind kind) {
        return own().stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The entry that made the lot; the first when it was made in several steps. */
    public Optional<FileEntry> making() {
        return makingOf(head.id());
    }

    private Optional<FileEntry> makingOf(LotId lot) {
        return standing().stream()
                .filter(entry -> entry.lots(LotRole.OUTPUT).stream()
                        .anyMatch(line -> line.lot().equals(lot)))
                .findFirst();
    }

    /** The tree of inputs, each lot once, deepest last. */
    public List<Branch> tree() {
        Map<LotId, LotHead> known = new LinkedHashMap<>();
        upstream.forEach(lot -> known.put(lot.id(), lot));
        List<Branch> branches = new ArrayList<>();
        grow(head.id(), 1, known, branches);
        return branches;
    }

    private void grow(LotId made, int depth, Map<LotId, LotHead> left, List<Branch> branches) {
        for (FileEntry entry : standing()) {
            boolean makes = entry.lots(LotRole.OUTPUT).stream()
                    .anyMatch(line -> line.lot().equals(made));
            for (Line used : makes ? entry.lots(LotRole.INPUT) : List.<Line>of()) {
                LotHead lot = left.remove(used.lot());
                if (lot != null) {
                    branches.add(new Branch(depth, lot, used));
                    grow(lot.id(), depth + 1, left, branches);
                }
            }
        }
    }

    /** Whether every lot of the story begins with a harvest or a purchase, without a gap. */
    public boolean reachesItsSources() {
        return closes(head.id()) && upstream.stream().allMatch(lot -> closes(lot.id()));
    }

    private boolean closes(LotId lot) {
        return makingOf(lot)
                .filter(entry -> entry.kind() == EntryKind.HARVEST
                        || entry.kind() == EntryKind.PURCHASE
                        || !entry.lots(LotRole.INPUT).isEmpty())
                .isPresent();
    }

    /** The producers whose entries are in it. */
    public Set<EntityId> producers() {
        return entries.stream().map(FileEntry::entity).collect(Collectors.toSet());
    }

    /** The entry that stands in the place of a wrong one. */
    public Optional<FileEntry> replacementOf(FileEntry wrong) {
        return entries.stream()
                .filter(entry -> wrong.id().equals(entry.corrects()))
                .findFirst();
    }
}
