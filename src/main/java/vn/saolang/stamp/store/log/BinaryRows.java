package vn.saolang.stamp.store.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's binary form of COPY: the server need not parse a text. Fields are put in the order of the columns. */
final class BinaryRows {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z");
    private static final int NULL = -1;

    private final ByteArrayOutputStream bytes;
    private final DataOutputStream out;
    private final int fields;

    /**
     * @param fields of each row
     * @param rows about how many there will be
     */
    BinaryRows(int fields, int rows) {
        this.fields = fields;
        bytes = new ByteArrayOutputStream(SIGNATURE.length + rows * fields * 2 * Integer.BYTES);
        out = new DataOutputStream(bytes);
        write(() -> {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        });
    }

    BinaryRows row() {
        return write(() -> out.writeShort(fields));
    }

    /** A timestamptz; finer than microseconds is cut off. */
    BinaryRows instant(Instant value) {
        return bigint(ChronoUnit.MICROS.between(YEAR_2000, value));
    }

    BinaryRows bigint(@Nullable Long value) {
        return value == null
                ? none()
                : write(() -> {
                    out.writeInt(Long.BYTES);
                    out.writeLong(value);
                });
    }

    BinaryRows integer(@Nullable Integer value) {
        return value == null
                ? none()
                : write(() -> {
                    out.writeInt(Integer.BYTES);
                    out.writeInt(value);
                });
    }

    BinaryRows smallint(int value) {
        return write(() -> {
            out.writeInt(Short.BYTES);
            out.writeShort(value);
        });
    }

    private BinaryRows none() {
        return write(() -> out.writeInt(NULL));
    }

    /** All of it, with the end's mark; nothing may be added after. */
    byte[] done() {
        write(() -> out.writeShort(NULL));
        return bytes.toByteArray();
    }

    private BinaryRows write(Writing writing) {
        try {
            writing.go();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    private interface Writing {
        void go() throws IOException;
    }
}
