package vn.saolang.stamp.model.code;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret of this installation, 256 bits, used through HMAC-SHA256 only. Safe for many threads. */
public final class CodeKey {

    /** Bytes of a key. */
    public static final int SIZE = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte FINGERPRINT = 'f';

    private final Mac ready;

    /** @throws IllegalArgumentException when it has not 32 bytes */
    public CodeKey(byte[] secret) {
        if (secret.length != SIZE) {
            throw new IllegalArgumentException("a key has " + SIZE + " bytes");
        }
        try {
            ready = Mac.getInstance(ALGORITHM);
            ready.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first 64 bits of the keyed hash of a number. One key may serve one purpose only, and the purpose is hashed too. */
    long hash(byte purpose, long number) {
        try {
            // a copy of a set-up Mac costs far less than setting one up, and a Mac serves one thread at a time
            Mac mac = (Mac) ready.clone();
            mac.update(purpose);
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
            return ByteBuffer.wrap(mac.doFinal()).getLong();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells keys apart without giving them away: 16 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().toHexDigits(hash(FINGERPRINT, 0));
    }

    @Override
    public String toString() {
        return "key " + fingerprint();
    }
}
