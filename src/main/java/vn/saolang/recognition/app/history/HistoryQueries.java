package vn.saolang.recognition.app.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.recognition.store.history.PastLinkStore;
import vn.saolang.recognition.store.history.PastRecordStore;

/** Questions about what a province's office entered of the past. */
@Component
public class HistoryQueries {

    private static final int PAGE = 50;
    private static final int MOST = 200;

    private final PastRecordStore records;
    private final PastLinkStore links;
    private final LinkHistory linking;

    HistoryQueries(PastRecordStore records, PastLinkStore links, LinkHistory linking) {
        this.records = records;
        this.links = links;
        this.linking = linking;
    }

    /** A listed product of the past with all that the office knows of it. */
    public record Product(
            PastLinkStore.Listed listed,
            List<PastRecordStore.Kept> records,
            List<PastLinkStore.Link> links,
            List<LinkHistory.Proposal> proposals) {}

    /** The office's records, the newest first; pages counted from 0. */
    public Paged<PastRecordStore.Kept> records(Actor by, String words, int page) {
        return records.of(HistoryDesk.scope(by), words, page, PAGE);
    }

    /** Every record's cells as they were entered, for an export. */
    public List<Map<String, String>> cells(Actor by) {
        String scope = HistoryDesk.scope(by);
        return java.util.stream.Stream.iterate(0, page -> page + 1)
                .map(page -> records.of(scope, "", page, MOST))
                .takeWhile(found -> !found.items().isEmpty())
                .flatMap(found -> found.items().stream())
                .map(PastRecordStore.Kept::cells)
                .toList();
    }

    /**
     * A product of the past.
     *
     * @throws NotFound when it is not of the office's province
     */
    public Product product(Actor by, UUID id) {
        String scope = HistoryDesk.scope(by);
        PastLinkStore.Listed listed = links.find(id)
                .filter(one -> one.unitKeys().contains(scope))
                .orElseThrow(() -> new NotFound("listed product"));
        boolean open = listed.product() == null && listed.joinedTo() == null;
        return new Product(
                listed, records.ofListed(id), links.of(id), open ? linking.proposals(listed, scope) : List.of());
    }

    /**
     * The listed product that a record is about.
     *
     * @throws NotFound when the record is not of the office's province
     */
    public UUID productOf(Actor by, UUID record) {
        return records.find(record, HistoryDesk.scope(by))
                .orElseThrow(() -> new NotFound("past record"))
                .listed();
    }
}
