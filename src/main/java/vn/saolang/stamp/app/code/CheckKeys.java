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
            compare(store.known());
        });
    }

    private void compare(KnownKeys known) {
        List<String> missing = known.missingIn(keys);
        if (missing.isEmpty() && known.with(keys).equals(known)) {
            return;
        }
        // waits for a node that mints just now, and for one that starts beside this one
        KnownKeys latest = store.locked();
        if (latest.missingIn(keys).isEmpty()) {
            store.replace(latest.with(keys));
        } else if (store.anyStamp()) {
            throw foreign(latest.missingIn(keys));
        } else {
            store.replace(new KnownKeys(List.of()).with(keys));
        }
    }

    /** Before stamps are made, in their transaction: this node's keys are the database's, whatever nodes started meanwhile. */
    void beforeMinting() {
        List<String> missing = store.known().missingIn(keys);
        if (!missing.isEmpty()) {
            throw foreign(missing);
        }
    }

    private static IllegalStateException foreign(List<String> missing) {
        return new IllegalStateException(
                "This node's keys of stamps are not those of the database (it lacks: " + String.join(", ", missing)
                        + "): bring the file stamp-keys of the first node, or name it with SAOLANG_STAMP_KEYS.");
    }
}
