package vn.saolang.stamp.store.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of a new roll in COPY's binary format, made part by part while the database already takes in those before. */
public final class StampRows {

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEAD = SIGNATURE.length + 2 * Integer.BYTES;
    /** Four fields, each behind its length, behind their number. */
    private static final int ROW = Short.BYTES + 4 * Integer.BYTES + 2 * Long.BYTES + 2 * Integer.BYTES;

    private static final short FIELDS = 4;
    private static final short END = -1;
    private static final int NULL = -1;
    /** Rows of a part. */
    private static final int PART = 1024;

    private final int order;
    private final int quantity;
    private final @Nullable LongUnaryOperator hidden;
    private final SecureRandom random;
    private int written;
    private boolean ended;

    /**
     * A roll to be.
     *
     * @param quantity how many stamps, numbered from 1
     * @param hidden what the database keeps of the hidden code of a serial; null for stamps without one
     */
    public StampRows(int order, int quantity, @Nullable LongUnaryOperator hidden, SecureRandom random) {
        this.order = order;
        this.quantity = quantity;
        this.hidden = hidden;
        this.random = random;
    }

    /** The next bytes of the copy; none once it is whole. */
    public byte[] next() {
        if (ended) {
            return new byte[0];
        }
        int rows = Math.min(PART, quantity - written);
        ByteBuffer part = ByteBuffer.allocate(HEAD + rows * ROW + Short.BYTES);
        if (written == 0) {
            part.put(SIGNATURE).putInt(0).putInt(0);
        }
        rows(part, rows);
        if (written == quantity) {
            part.putShort(END);
            ended = true;
        }
        return Arrays.copyOf(part.array(), part.position());
    }

    private void rows(ByteBuffer part, int rows) {
        byte[] serials = new byte[rows * Long.BYTES];
        random.nextBytes(serials);
        ByteBuffer bits = ByteBuffer.wrap(serials);
        for (int i = 0; i < rows; i++) {
            long serial = bits.getLong();
            part.putShort(FIELDS).putInt(Long.BYTES).putLong(serial);
            part.putInt(Integer.BYTES).putInt(order);
            part.putInt(Integer.BYTES).putInt(++written);
            if (hidden == null) {
                part.putInt(NULL);
            } else {
                part.putInt(Long.BYTES).putLong(hidden.applyAsLong(serial));
            }
        }
    }
}
