package vn.saolang.stamp.model.matter;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A photo without what it tells of its maker: place, time and device (EXIF), captions, pictures behind the picture. */
public final class PlainPhoto {

    /** Bytes that tell what it is. */
    public static final int HEAD = 8;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** JFIF, colour profile and Adobe's colours: without them it is shown otherwise. */
    private static final Set<Integer> KEPT_PARTS = Set.of(0xE0, 0xE2, 0xEE);

    private static final Set<String> TALE = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final int CHUNK_FRAME = 12;

    private PlainPhoto() {}

    /** Whether it begins as JPG or PNG does. */
    public static boolean isPhoto(byte[] head) {
        return begins(head, JPEG) || begins(head, PNG);
    }

    /** The photo alone; empty when it is neither JPG nor PNG or cannot be read. */
    public static Optional<byte[]> of(byte[] photo) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(photo.length);
        boolean read = begins(photo, JPEG) ? jpeg(photo, plain) : begins(photo, PNG) && png(photo, plain);
        return read ? Optional.of(plain.toByteArray()) : Optional.empty();
    }

    private static boolean begins(byte[] photo, byte[] with) {
        return photo.length >= with.length && Arrays.equals(photo, 0, with.length, with, 0, with.length);
    }

    /** ITU-T T.81 Annex B: segments, each a marker and its length, and coded data behind each start of scan. */
    private static boolean jpeg(byte[] photo, ByteArrayOutputStream plain) {
        plain.write(photo, 0, 2);
        int at = 2;
        while (at + 1 < photo.length && (photo[at] & 0xFF) == 0xFF) {
            int marker = photo[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xD9) {
                plain.write(photo, at, 2);
                return true;
            }
            int end = segmentEnd(photo, at);
            if (end < 0) {
                return false;
            }
            int next = marker == 0xDA ? scanEnd(photo, end) : end;
            boolean tells = marker >= 0xE0 && marker <= 0xEF && !KEPT_PARTS.contains(marker) || marker == 0xFE;
            if (!tells) {
                plain.write(photo, at, next - at);
            }
            at = next;
        }
        return false;
    }

    private static int segmentEnd(byte[] photo, int at) {
        if (at + 3 >= photo.length) {
            return -1;
        }
        int length = (photo[at + 2] & 0xFF) << 8 | photo[at + 3] & 0xFF;
        int end = at + 2 + length;
        return length < 2 || end > photo.length ? -1 : end;
    }

    /** Coded data goes on until a marker that is neither a stuffed zero nor a restart. */
    private static int scanEnd(byte[] photo, int from) {
        for (int at = from; at + 1 < photo.length; at++) {
            int next = photo[at + 1] & 0xFF;
            if ((photo[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return photo.length;
    }

    /** PNG 5.3: chunks of length, type, data and checksum. */
    private static boolean png(byte[] photo, ByteArrayOutputStream plain) {
        plain.write(photo, 0, PNG.length);
        int at = PNG.length;
        while (at + CHUNK_FRAME <= photo.length) {
            int length = ByteBuffer.wrap(photo).getInt(at);
            if (length < 0 || length > photo.length - at - CHUNK_FRAME) {
                return false;
            }
            String type = new String(photo, at + 4, 4, StandardCharsets.US_ASCII);
            if (!TALE.contains(type)) {
                plain.write(photo, at, length + CHUNK_FRAME);
            }
            at += length + CHUNK_FRAME;
            if (type.equals("IEND")) {
                return true;
            }
        }
        return false;
    }
}
