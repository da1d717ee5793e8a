package vn.saolang.files.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A PNG is a chain of chunks that ends with IEND at the last byte. */
final class PngContent {

    private static final int SIGNATURE = 8;
    private static final int IEND = 0x49454E44;

    private PngContent() {}

    static Fault fault(Path file) throws IOException {
        Fault size = ImageSize.fault(file, "png");
        return size == Fault.NONE ? chain(file) : size;
    }

    private static Fault chain(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            long at = SIGNATURE;
            while (true) {
                content.seek(at);
                long length = Integer.toUnsignedLong(content.readInt());
                int type = content.readInt();
                at += 12 + length;
                if (at > content.length()) {
                    return Fault.DAMAGED;
                }
                if (type == IEND) {
                    return at == content.length() ? Fault.NONE : Fault.TWO_FORMATS;
                }
            }
        } catch (EOFException _) {
            return Fault.DAMAGED;
        }
    }
}
