package vn.saolang.traceability.app.diary;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.diary.LotCode;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.Incoming;
import vn.saolang.traceability.model.reading.LotInHand;
import vn.saolang.traceability.store.diary.ChainStore;
import vn.saolang.traceability.store.diary.DiaryStore;
import vn.saolang.traceability.store.diary.LineStore;
import vn.saolang.traceability.store.diary.LotStore;

/** Questions of the diary. Whose diary may be read is asked at {@link DiaryDoor} first. */
@Component
public class DiaryQueries {

    private final DiaryStore diary;
    private final LineStore lines;
    private final LotStore lots;
    private final ChainStore chain;
    private final Producers producers;

    DiaryQueries(DiaryStore diary, LineStore lines, LotStore lots, ChainStore chain, Producers producers) {
        this.chain = chain;
        this.diary = diary;
        this.lines = lines;
        this.lots = lots;
        this.producers = producers;
    }

    /** What happened in a month (of Viet Nam's days), the newest first; entries declared wrong too. */
    public List<DiaryEntry> page(EntityId entity, YearMonth month) {
        return diary.between(entity, start(month), start(month.plusMonths(1)));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /**
     * An entry, standing or not.
     *
     * @throws NotFound when there is none
     */
    public DiaryEntry entry(EntryId id) {
        return diary.entries(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("diary entry " + id));
    }

    /** Every entry about a lot in whosever diary, standing or not, in the order they happened. */
    public List<DiaryEntry> about(LotId lot) {
        return diary.about(lot);
    }

    /** The entries behind a lot in all diaries, in full: for inspectors and recalls. Producers read {@link ReadChain}. */
    public List<DiaryEntry> story(LotId lot) {
        return diary.entries(chain.upstream(lot));
    }

    /** The entries about a lot and what was made from it in all diaries, in full: for inspectors and recalls. */
    public List<DiaryEntry> onward(LotId lot) {
        return diary.entries(chain.onward(lot));
    }

    /** Lots the producer has according to its diary, by item, the oldest first; those with less than nothing too. */
    public List<LotInHand> lotsInHand(EntityId entity) {
        return lines.inHand(entity);
    }

    /** Shipments of others on their way to the producer, the oldest first. */
    public List<Incoming> incoming(EntityId entity) {
        return diary.incoming(entity).stream()
                .map(one -> new Incoming(
                        one.id(),
                        one.entity(),
                        producers.find(one.entity()).map(EntitySummary::name).orElse(""),
                        one.happenedAt(),
                        java.util.Objects.requireNonNull(one.toPlace()),
                        one.toPlaceName() == null ? "" : one.toPlaceName(),
                        one.lines()))
                .toList();
    }

    /** The code the next lot of an item would get, made on the day. */
    public String nextCode(ItemId item, java.time.LocalDate madeOn) {
        return LotCode.next(madeOn, lots.codes(item));
    }
}
