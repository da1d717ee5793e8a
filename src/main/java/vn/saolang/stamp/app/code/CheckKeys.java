package vn.saolang.stamp.app.code;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.stamp.model.code.KnownKeys;
import vn.saolang.stamp.model.code.StampKeys;
import vn.saolang.stamp.store.code.KeyCheckStore;

/**
 * Compares this node's keys with those the stamps were made with. A node with other keys would call every stamp a fake, and mint
 * stamps that the other nodes call fakes: it must not start. As long as there is no stamp, the keys may still be others.
 */
@Component
public class CheckKeys implements SmartInitializingSingleton {

    private final StampKeys keys;
    private final KeyCheckStore store;
    private final TransactionOperations transaction;

    public CheckKeys(StampKeys keys, KeyCheckStore store, TransactionOperations transaction) {
        this.keys = keys;
        this.store = store;
        this.transaction = transaction;
    }

    /** @throws IllegalStateException in one line for the operator */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            store.first(new KnownKeys(List.of()).with(keys));
            check(store.anyStamp());
        });
    }

    /** Before stamps are made: this node's keys are the database's, whatever other nodes started meanwhile. */
    void beforeMinting() {
        check(true);
    }

    private void check(boolean bound) {
        KnownKeys known = store.locked().orElseThrow();
        List<String> missing = known.missingIn(keys);
        if (missing.isEmpty()) {
            store.replace(known.with(keys));
        } else if (bound) {
            throw new IllegalStateException(
                    "This node's keys of stamps are not those of the database (it lacks: " + String.join(", ", missing)
                            + "): bring the file stamp-keys of the first node, or name it with SAOLANG_STAMP_KEYS.");
        } else {
            store.replace(new KnownKeys(List.of()).with(keys));
        }
    }
}
