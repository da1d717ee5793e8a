package vn.saolang.traceability.app.recall;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.traceability.model.recall.Chain;

/** Tells every member of the producers that made or hold something of a recalled lot. */
@Component
class TellRecall {

    private final Notices notices;
    private final Producers producers;

    TellRecall(Notices notices, Producers producers) {
        this.notices = notices;
        this.producers = producers;
    }

    /** In the caller's transaction; {@code key} is the message's key, its arguments item and lot code. */
    void tell(UUID recall, Chain chain, String key, UUID actor) {
        Chain.Lot lot = chain.down().getFirst();
        Set<UUID> accounts = new LinkedHashSet<>();
        for (EntityId one : chain.concerned()) {
            accounts.addAll(producers.members(one));
        }
        accounts.remove(actor);
        notices.send(new NoticeDraft(
                List.copyOf(accounts),
                key,
                List.of(lot.itemName(), lot.code()),
                "/recalls/" + recall,
                key + ":" + recall));
    }
}
