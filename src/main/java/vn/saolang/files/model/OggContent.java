package vn.saolang.files.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An Ogg recording is a chain of pages up to the end of the file, and the first says that Opus or Vorbis follows. */
final class OggContent {

    private static final int CAPTURE = 0x4F676753;
    private static final int HEADER = 27;

    private OggContent() {}

    static Fault fault(Path file) throws IOException {
        if (Edges.endsAsZip(file)) {
            return Fault.TWO_FORMATS;
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            int pages = 0;
            for (long at = 0; at < content.length(); pages++) {
                content.seek(at);
                if (content.readInt() != CAPTURE || content.readByte() != 0) {
                    return Fault.DAMAGED;
                }
                long body = at + bodyOffset(content, at);
                long end = body + bodyLength(content, at);
                if (end > content.length() || (pages == 0 && !isSound(content, body))) {
                    return Fault.DAMAGED;
                }
                at = end;
            }
            return pages > 1 ? Fault.NONE : Fault.DAMAGED;
        } catch (EOFException _) {
            return Fault.DAMAGED;
        }
    }

    private static int bodyOffset(RandomAccessFile content, long page) throws IOException {
        content.seek(page + HEADER - 1);
        return HEADER + content.readUnsignedByte();
    }

    private static int bodyLength(RandomAccessFile content, long page) throws IOException {
        content.seek(page + HEADER - 1);
        byte[] lengths = new byte[content.readUnsignedByte()];
        content.readFully(lengths);
        int sum = 0;
        for (byte length : lengths) {
            sum += Byte.toUnsignedInt(length);
        }
        return sum;
    }

    private static boolean isSound(RandomAccessFile content, long body) throws IOException {
        content.seek(body);
        byte[] mark = new byte[8];
        content.readFully(mark);
        String text = new String(mark, StandardCharsets.ISO_8859_1);
        return text.equals("OpusHead") || text.startsWith("\u0001vorbis");
    }
}
