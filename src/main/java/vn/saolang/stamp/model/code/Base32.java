package vn.saolang.stamp.model.code;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Crockford's base 32: digits and capital letters without I, L, O and U. Reading takes O for 0, I and L for 1, small letters,
 * and skips blanks and hyphens, because people copy codes by eye and by voice.
 */
public final class Base32 {

    private static final char[] LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int BITS = 5;
    private static final int MASK = 31;
    private static final byte SKIP = -1;
    private static final byte WRONG = -2;
    private static final byte[] VALUES = values();

    private Base32() {}

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, WRONG);
        for (int i = 0; i < LETTERS.length; i++) {
            values[LETTERS[i]] = (byte) i;
            values[Character.toLowerCase(LETTERS[i])] = (byte) i;
        }
        values['o'] = values['O'] = 0;
        values['i'] = values['I'] = values['l'] = values['L'] = 1;
        values[' '] = values['-'] = values['\t'] = SKIP;
        return values;
    }

    /** The lowest {@code 5 × length} bits of a number, highest first; a length of 13 takes all 64 bits behind one 0. */
    public static void write(long number, char[] into, int from, int length) {
        long rest = number;
        for (int i = from + length - 1; i >= from; i--) {
            into[i] = LETTERS[(int) (rest & MASK)];
            rest >>>= BITS;
        }
    }

    /** The five-bit values of a typed text; null when it has another number of them, or a character that means nothing. */
    public static byte @Nullable [] read(CharSequence typed, int length) {
        byte[] values = new byte[length];
        int read = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            byte value = c < VALUES.length ? VALUES[c] : WRONG;
            if (value == SKIP) {
                continue;
            }
            if (value == WRONG || read == length) {
                return null;
            }
            values[read++] = value;
        }
        return read == length ? values : null;
    }

    /** The number that some of the values spell, at most 64 bits. */
    public static long number(byte[] values, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number << BITS | values[i];
        }
        return number;
    }
}
