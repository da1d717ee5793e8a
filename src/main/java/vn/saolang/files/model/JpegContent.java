package vn.saolang.files.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JPEG is a chain of segments that comes to its end mark. Cameras put their own data after it, so what follows is
 * only searched for a second format.
 */
final class JpegContent {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private JpegContent() {}

    static Fault fault(Path file) throws IOException {
        if (Edges.beginsAsDocument(file) || Edges.endsAsZip(file)) {
            return Fault.TWO_FORMATS;
        }
        return complete(file) ? ImageSize.fault(file, "jpeg") : Fault.DAMAGED;
    }

    private static boolean complete(Path file) throws IOException {
        try (DataInputStream content =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 65_536))) {
            content.skipNBytes(2);
            int marker = nextMarker(content);
            while (marker != END) {
                content.skipNBytes(Math.max(0, content.readUnsignedShort() - 2));
                marker = marker == SCAN ? afterScan(content) : nextMarker(content);
            }
            return true;
        } catch (EOFException _) {
            return false;
        }
    }

    private static int nextMarker(DataInputStream content) throws IOException {
        if (content.readUnsignedByte() != 0xFF) {
            throw new EOFException("No marker where a segment should begin");
        }
        return afterFill(content);
    }

    /** Passes compressed data, in which FF 00 is a byte and FF D0 to D7 are restart marks. */
    private static int afterScan(DataInputStream content) throws IOException {
        while (true) {
            if (content.readUnsignedByte() == 0xFF) {
                int marker = afterFill(content);
                if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                    return marker;
                }
            }
        }
    }

    private static int afterFill(DataInputStream content) throws IOException {
        int next = content.readUnsignedByte();
        while (next == 0xFF) {
            next = content.readUnsignedByte();
        }
        return next;
    }
}
