package vn.saolang.stamp.model.code;

import java.util.List;
import java.util.Optional;
import vn.saolang.stamp.StampSerial;

/**
 * The code on a stamp: 13 characters of the serial, 7 of its signature (35 bits of a keyed hash), so that a made-up number is
 * refused without asking the database. Twenty characters fit GS1's serial number, AI (21).
 */
public final class SignedCode {

    /** Characters of a code. */
    public static final int LENGTH = 20;

    private static final int SERIAL = 13;
    private static final int UNUSED_BITS = 64 - 35;
    /** 13 characters are 65 bits, of which the highest is always 0. */
    private static final int FIRST_LIMIT = 16;

    private static final byte PURPOSE = 's';

    private SignedCode() {}

    /** The code of a serial, signed with this key. */
    public static String write(StampSerial serial, CodeKey key) {
        char[] code = new char[LENGTH];
        Base32.write(serial.bits(), code, 0, SERIAL);
        Base32.write(signature(serial.bits(), key), code, SERIAL, LENGTH - SERIAL);
        return new String(code);
    }

    /** The serial of a typed code that one of the keys signed; empty when it is malformed or none did. */
    public static Optional<StampSerial> read(CharSequence typed, List<CodeKey> keys) {
        byte[] values = Base32.read(typed, LENGTH);
        if (values == null || values[0] >= FIRST_LIMIT) {
            return Optional.empty();
        }
        long serial = Base32.number(values, 0, SERIAL);
        long signature = Base32.number(values, SERIAL, LENGTH);
        for (CodeKey key : keys) {
            // one comparison of two numbers takes the same time for every guess
            if (signature(serial, key) == signature) {
                return Optional.of(new StampSerial(serial));
            }
        }
        return Optional.empty();
    }

    /** Whether it has the form of a code, signed or not. */
    public static boolean isWellFormed(CharSequence typed) {
        byte[] values = Base32.read(typed, LENGTH);
        return values != null && values[0] < FIRST_LIMIT;
    }

    private static long signature(long serial, CodeKey key) {
        return key.hash(PURPOSE, serial) >>> UNUSED_BITS;
    }
}
