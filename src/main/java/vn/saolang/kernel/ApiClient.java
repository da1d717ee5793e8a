package vn.saolang.kernel;

import java.util.UUID;

/**
 * A program that calls with a key of a producer; it sees and writes only what is that producer's.
 *
 * @param key which key, for the log
 * @param entity the producer whose key it is
 */
public record ApiClient(UUID key, UUID entity) {

    /** The client as one who acts, for the audit log: no account, no role. */
    public Actor asActor() {
        return Actor.system("api-key " + key);
    }
}
