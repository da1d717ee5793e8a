package vn.saolang.stamp.model.code;

import java.util.Optional;
import vn.saolang.stamp.StampSerial;

/**
 * The code under a stamp's scratch layer: 12 characters, 60 bits of a keyed hash of the serial, so that it is stored nowhere and
 * yet can be printed again. What is stored is a hash of it under another key: who copies the database cannot print hidden codes.
 */
public final class HiddenCode {

    /** Characters of a hidden code. */
    public static final int LENGTH = 12;

    private static final int GROUP = 4;
    private static final int UNUSED_BITS = 64 - 60;
    private static final byte PRINT = 'h';
    private static final byte STORE = 'k';

    private HiddenCode() {}

    /** Its 60 bits. */
    public static long of(StampSerial serial, CodeKey print) {
        return print.hash(PRINT, serial.bits()) >>> UNUSED_BITS;
    }

    /** What the database keeps of a hidden code: 64 bits of its keyed hash. */
    public static long stored(long code, CodeKey store) {
        return store.hash(STORE, code);
    }

    /** As it is printed: {@code XXXX-XXXX-XXXX}. */
    public static String printed(long code) {
        char[] plain = new char[LENGTH];
        Base32.write(code, plain, 0, LENGTH);
        String all = new String(plain);
        return all.substring(0, GROUP) + "-" + all.substring(GROUP, 2 * GROUP) + "-" + all.substring(2 * GROUP);
    }

    /** The 60 bits of a typed code; empty when it has not 12 characters that can be read. */
    public static Optional<Long> read(CharSequence typed) {
        byte[] values = Base32.read(typed, LENGTH);
        return values == null ? Optional.empty() : Optional.of(Base32.number(values, 0, LENGTH));
    }
}
