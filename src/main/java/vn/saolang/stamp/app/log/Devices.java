package vn.saolang.stamp.app.log;

import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.model.log.DeviceKey;
import vn.saolang.stamp.store.log.DeviceKeyStore;
import vn.saolang.stamp.store.log.RetentionFiles;

/**
 * Calls devices by a number that changes when its key does (see the policy of retention): enough to tell many scans by one from
 * scans by many, too little to know anybody again.
 */
@Component
public class Devices {

    private static final Logger LOG = LoggerFactory.getLogger(Devices.class);

    private final DeviceKeyStore keys;
    private final RetentionFiles policies;
    private final TransactionOperations transaction;
    private final VietnamTime time;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable DeviceKey current;

    Devices(DeviceKeyStore keys, RetentionFiles policies, TransactionOperations transaction, VietnamTime time) {
        this.keys = keys;
        this.policies = policies;
        this.transaction = transaction;
        this.time = time;
    }

    /**
     * The passing number of a device, the same on all nodes.
     *
     * @param told all that tells it from others: a network address and what the browser says of itself, a phone number
     * @return null when nothing is told, or the key cannot be had
     */
    public @Nullable Long hash(String told) {
        if (told.isBlank()) {
            return null;
        }
        DeviceKey key = key();
        return key == null ? null : key.hash(told);
    }

    private @Nullable DeviceKey key() {
        Instant now = time.now();
        long period = policies.on(VietnamTime.dateOf(now)).keyPeriod(now);
        DeviceKey known = current;
        if (known != null && known.period() == period) {
            return known;
        }
        return fetch(period);
    }

    private synchronized @Nullable DeviceKey fetch(long period) {
        if (current != null && current.period() == period) {
            return current;
        }
        try {
            current = transaction.execute(_ -> new DeviceKey(period, keys.keyOf(period, fresh())));
            return current;
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("No key for devices: {}", away.getMessage());
            return null;
        }
    }

    private byte[] fresh() {
        byte[] key = new byte[DeviceKey.LENGTH];
        random.nextBytes(key);
        return key;
    }
}
