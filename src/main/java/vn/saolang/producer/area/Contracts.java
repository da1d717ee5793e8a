package vn.saolang.producer.area;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.contract.ContractQueries;
import vn.saolang.producer.app.contract.EnterContract;

/** What other modules may ask about link contracts. */
@Component
public class Contracts {

    private final ContractQueries queries;
    private final EnterContract entering;

    Contracts(ContractQueries queries, EnterContract entering) {
        this.queries = queries;
        this.entering = entering;
    }

    /** All contracts of an entity, the one that runs longest first. */
    public List<Contract> of(EntityId entity) {
        return queries.of(entity);
    }

    /**
     * Enters a contract of an entity the actor acts for.
     *
     * @param fileName of the scan, empty for none; its stream is not closed
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    public ContractId enter(Actor by, EntityId entity, ContractDraft draft, InputStream scan, String fileName) {
        return entering.enter(by, entity, draft, scan, fileName);
    }
}
