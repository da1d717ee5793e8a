package vn.saolang.support;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanId;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.support.app.ledger.LedgerQueries;
import vn.saolang.support.app.ledger.RecordGiven;

/** What each producer and product received; other modules write into it what they gave. */
@Component
public class SupportLedger {

    private final RecordGiven recording;
    private final LedgerQueries queries;

    SupportLedger(RecordGiven recording, LedgerQueries queries) {
        this.recording = recording;
        this.queries = queries;
    }

    /**
     * Writes something given into the ledger, in the caller's transaction; the caller has asked who may.
     *
     * @return whether it was not there yet: each source is taken once
     * @throws vn.saolang.kernel.RefusedException when it lies in the future, names no thing, or the product is another maker's
     */
    public boolean record(Actor by, Given given) {
        return recording.record(by, given);
    }

    /** What a product received, newest first; what was struck out is left out. */
    public List<Given> of(ProductId product) {
        return queries.of(product);
    }

    /** What a producer received with all its products, newest first. */
    public List<Given> of(EntityId entity) {
        return queries.of(entity);
    }

    /** What a business plan received, newest first. */
    public List<Given> of(PlanId plan) {
        return queries.of(plan);
    }
}
