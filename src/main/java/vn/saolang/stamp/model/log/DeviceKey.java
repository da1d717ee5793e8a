package vn.saolang.stamp.model.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key under which devices are hashed for a while: the same device gives the same number, and once the key is thrown away
 * nobody can find out which device it was, not even by trying all addresses.
 */
public final class DeviceKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final long period;
    private final Mac keyed;

    /**
     * @param period which one it is, see {@link RetentionPolicy#keyPeriod}
     * @param key 32 random bytes
     */
    public DeviceKey(long period, byte[] key) {
        this.period = period;
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public long period() {
        return period;
    }

    /** The first 64 bits of the keyed hash of what tells a device. */
    public long hash(String told) {
        try {
            Mac mac = (Mac) keyed.clone();
            return ByteBuffer.wrap(mac.doFinal(told.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
