package vn.saolang.stamp.model.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an installation.
 *
 * @param signing the newest first: it signs; any of them verifies
 * @param print makes hidden codes; null on a node that need not print
 * @param store hashes hidden codes for the database
 */
public record StampKeys(List<CodeKey> signing, @Nullable CodeKey print, CodeKey store) {

    public StampKeys {
        signing = List.copyOf(signing);
        if (signing.isEmpty()) {
            throw new IllegalArgumentException("a key to sign with is missing");
        }
    }

    /** What tells this set from another: one line a key, {@code sign}, {@code print} or {@code store} and the fingerprint. */
    public List<String> fingerprints() {
        List<String> lines = new ArrayList<>();
        signing.forEach(key -> lines.add("sign " + key.fingerprint()));
        if (print != null) {
            lines.add("print " + print.fingerprint());
        }
        lines.add("store " + store.fingerprint());
        return lines;
    }
}
