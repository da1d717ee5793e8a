package vn.saolang.traceability.app.recall;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.app.identifier.Identifiers;
import vn.saolang.traceability.model.recall.Chain;
import vn.saolang.traceability.model.recall.RecallEvent;
import vn.saolang.traceability.model.recall.RecallReason;

/** Tells each producer's repository that lots of its own are called back, or no longer. */
@Component
class RecallEvents {

    private final EpcisEvents epcis;
    private final Identifiers identifiers;

    RecallEvents(EpcisEvents epcis, Identifiers identifiers) {
        this.epcis = epcis;
        this.identifiers = identifiers;
    }

    /** One event for each producer with lots of it; gives the id of that of the lot's own maker, the chain's first. */
    String capture(Actor by, UUID recall, Chain chain, RecallReason reason, Instant at, boolean over) {
        Map<EntityId, List<URI>> byMaker = new LinkedHashMap<>();
        for (Chain.Lot lot : chain.down()) {
            byMaker.computeIfAbsent(lot.entity(), _ -> new ArrayList<>())
                    .add(identifiers.lotClass(lot.item(), lot.code()));
        }
        String first = "";
        for (Map.Entry<EntityId, List<URI>> one : byMaker.entrySet()) {
            String id = "urn:uuid:" + UUID.randomUUID();
            epcis.capture(by, one.getKey().value(), RecallEvent.of(id, recall, one.getValue(), reason, at, over));
            first = first.isEmpty() ? id : first;
        }
        return first;
    }
}
