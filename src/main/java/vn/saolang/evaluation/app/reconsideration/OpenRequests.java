package vn.saolang.evaluation.app.reconsideration;

import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.store.reconsideration.ReconsiderationStore;

/** Whether a result waits for a chair's answer, or is evaluated anew. */
@Component
public class OpenRequests {

    private final ReconsiderationStore store;

    OpenRequests(ReconsiderationStore store) {
        this.store = store;
    }

    /** Asked in the transaction that decides: nobody can ask about the result until that ends. */
    public boolean open(ResultId result) {
        return store.open(result);
    }
}
