package vn.saolang.traceability.model.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;

/**
 * What one producer sees of the diaries of others along a chain. Backward: which lots, from whom, when and in which commune; never
 * notes, photos, quantities, partners or other buyers. Forward: only that its own shipments arrived.
 *
 * @param reader the producer that reads
 */
public record Sight(EntityId reader) {

    /**
     * An entry behind a lot.
     *
     * @param maker name of the producer whose entry it is
     * @param commune of its place, by name
     * @param chain the lots of the story: of others nothing is told
     */
    public StoryLine back(DiaryEntry entry, String maker, String commune, Set<LotId> chain) {
        return line(entry, maker, commune, chain, entry.entity().equals(reader));
    }

    /** An entry after a lot was made; empty when it is another's business. */
    public Optional<StoryLine> ahead(
            DiaryEntry entry, String maker, String commune, Set<LotId> chain, Set<EntryId> ownShipments) {
        boolean own = entry.entity().equals(reader);
        boolean arrival = entry.kind() == EntryKind.RECEIPT
                && entry.shipment() != null
                && ownShipments.contains(entry.shipment());
        return own || arrival ? Optional.of(line(entry, maker, commune, chain, own)) : Optional.empty();
    }

    private static StoryLine line(
            DiaryEntry entry, String maker, String commune, Set<LotId> chain, boolean nothingHidden) {
        List<StoryLot> lots = entry.lines().stream()
                .filter(line -> chain.contains(line.lot()))
                .map(line -> new StoryLot(line.lot(), line.itemName(), line.code(), line.role()))
                .toList();
        return new StoryLine(
                entry.id(),
                entry.kind(),
                entry.step(),
                entry.happenedAt(),
                entry.entity(),
                maker,
                commune,
                lots,
                nothingHidden ? entry : null);
    }
}
