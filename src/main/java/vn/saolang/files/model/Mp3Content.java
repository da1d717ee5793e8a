package vn.saolang.files.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** An MP3 is an optional ID3 tag and then at least two frames, the second where the first says it ends. */
final class Mp3Content {

    /** Encoders may leave padding between tag and first frame. */
    private static final int SEARCHED = 64 * 1024;

    private static final int[] KBITS_V1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_V2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] HERTZ_V1 = {44_100, 48_000, 32_000};

    private Mp3Content() {}

    static Fault fault(Path file) throws IOException {
        if (Edges.endsAsZip(file)) {
            return Fault.TWO_FORMATS;
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            long start = afterTag(content);
            for (long at = start; at < start + SEARCHED; at++) {
                int length = frameLength(content, at);
                if (length > 0 && frameLength(content, at + length) > 0) {
                    return Fault.NONE;
                }
            }
            return Fault.DAMAGED;
        } catch (EOFException _) {
            return Fault.DAMAGED;
        }
    }

    private static long afterTag(RandomAccessFile content) throws IOException {
        content.seek(0);
        byte[] head = new byte[10];
        content.readFully(head);
        if (head[0] != 'I' || head[1] != 'D' || head[2] != '3') {
            return 0;
        }
        return 10L + ((head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | (head[9] & 0x7F));
    }

    /** Length in bytes of the layer III frame at a place, or 0 when there is none. */
    private static int frameLength(RandomAccessFile content, long at) throws IOException {
        content.seek(at);
        int header = content.readInt();
        int version = header >>> 19 & 3;
        int rate = header >>> 12 & 15;
        int frequency = header >>> 10 & 3;
        boolean layerThree = (header >>> 21) == 0x7FF && (header >>> 17 & 3) == 1 && version != 1;
        if (!layerThree || rate == 0 || rate == 15 || frequency == 3) {
            return 0;
        }
        boolean one = version == 3;
        int hertz = HERTZ_V1[frequency] / (one ? 1 : version == 2 ? 2 : 4);
        int kbits = (one ? KBITS_V1 : KBITS_V2)[rate];
        return (one ? 144_000 : 72_000) * kbits / hertz + (header >>> 9 & 1);
    }
}
