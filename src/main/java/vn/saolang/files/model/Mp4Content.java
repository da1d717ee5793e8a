package vn.saolang.files.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** An MP4 is a chain of boxes: the first is ftyp, one is moov, and the last ends with the file. */
final class Mp4Content {

    private static final int FTYP = 0x66747970;
    private static final int MOOV = 0x6D6F6F76;

    private Mp4Content() {}

    static Fault fault(Path file) throws IOException {
        if (Edges.endsAsZip(file)) {
            return Fault.TWO_FORMATS;
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            boolean movie = false;
            for (long at = 0; at < content.length(); ) {
                content.seek(at);
                long size = Integer.toUnsignedLong(content.readInt());
                int type = content.readInt();
                if (at == 0 && type != FTYP) {
                    return Fault.DAMAGED;
                }
                movie |= type == MOOV;
                long length = lengthOf(size, content, at);
                if (length < 8 || at + length > content.length()) {
                    return Fault.DAMAGED;
                }
                at += length;
            }
            return movie ? Fault.NONE : Fault.DAMAGED;
        } catch (EOFException _) {
            return Fault.DAMAGED;
        }
    }

    /** Size 0 runs to the end of the file; size 1 says that a 64-bit size follows. */
    private static long lengthOf(long size, RandomAccessFile content, long at) throws IOException {
        if (size == 0) {
            return content.length() - at;
        }
        return size == 1 ? content.readLong() : size;
    }
}
