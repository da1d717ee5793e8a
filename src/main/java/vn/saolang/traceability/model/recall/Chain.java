package vn.saolang.traceability.model.recall;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.file.Spot;

/**
 * What a recall reaches, in both directions.
 *
 * @param down the lot itself first, then all lots made from it
 * @param up the lots it was made from
 * @param beside lots made from the same inputs that are not recalled
 * @param sent shipments of {@code down}, oldest first
 */
public record Chain(List<Lot> down, List<Lot> up, List<Lot> beside, List<Sent> sent) {

    public Chain {
        down = List.copyOf(down);
        up = List.copyOf(up);
        beside = List.copyOf(beside);
        sent = List.copyOf(sent);
    }

    /**
     * A lot of the chain; quantities in {@code unit}, 0 when the diary tells none.
     *
     * @param used went into other lots
     * @param lost spoilt, spilt or stolen
     * @param sampled tested or put by
     * @param origin place of the harvest, purchase or processing that made it; null when no entry that stands did
     * @param partner who sold it, when that is somebody outside of the system
     */
    public record Lot(
            LotId id,
            ItemId item,
            String code,
            String itemName,
            String itemCode,
            @Nullable String gtin,
            EntityId entity,
            String entityName,
            LocalDate madeOn,
            String unit,
            BigDecimal made,
            BigDecimal used,
            BigDecimal lost,
            BigDecimal sampled,
            @Nullable String kind,
            @Nullable String origin,
            String partner) {}

    /**
     * So much of a lot went to a place.
     *
     * @param onward how much of the lot the receiving producer used up or sent on, in {@code unit} of the lot; 0 outside of the
     *     system
     */
    public record Sent(
            EntryId entry,
            LotId lot,
            Instant happenedAt,
            EntityId by,
            String from,
            Spot to,
            String partner,
            BigDecimal quantity,
            String unit,
            boolean received,
            BigDecimal onward) {}

    /** The producers that made or hold something of it. */
    public Set<EntityId> concerned() {
        Stream<EntityId> makers = down.stream().map(Lot::entity);
        Stream<EntityId> senders = sent.stream().map(Sent::by);
        Stream<EntityId> holders =
                sent.stream().flatMap(one -> Stream.ofNullable(one.to().entity()));
        return Stream.of(makers, senders, holders).flatMap(all -> all).collect(Collectors.toSet());
    }

    /** Whether the lot is called back. */
    public boolean reaches(LotId lot) {
        return down.stream().anyMatch(one -> one.id().equals(lot));
    }
}
