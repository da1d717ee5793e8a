package vn.saolang.files.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A WebM recording is an EBML header of type webm and one segment up to the end of the file, whose tracks are all sound. */
final class WebmContent {

    private static final long EBML = 0x1A45DFA3;
    private static final long DOC_TYPE = 0x4282;
    private static final long SEGMENT = 0x18538067;
    private static final long TRACKS = 0x1654AE6B;
    private static final long TRACK = 0xAE;
    private static final long TRACK_TYPE = 0x83;
    private static final long CLUSTER = 0x1F43B675;
    private static final int SOUND = 2;

    private WebmContent() {}

    /** An element's id and where its body begins and ends. */
    private record Element(long id, long from, long to) {}

    static Fault fault(Path file) throws IOException {
        if (Edges.endsAsZip(file)) {
            return Fault.TWO_FORMATS;
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            Element header = element(content, 0, content.length());
            if (header.id != EBML || !isWebm(content, header)) {
                return Fault.DAMAGED;
            }
            Element segment = element(content, header.to, content.length());
            boolean whole = segment.id == SEGMENT && segment.to == content.length();
            return whole && hasSoundAlone(content, segment) ? Fault.NONE : Fault.DAMAGED;
        } catch (EOFException _) {
            return Fault.DAMAGED;
        }
    }

    private static boolean isWebm(RandomAccessFile content, Element header) throws IOException {
        for (long at = header.from; at < header.to; ) {
            Element one = element(content, at, header.to);
            if (one.id == DOC_TYPE) {
                byte[] type = new byte[(int) Math.min(16, one.to - one.from)];
                content.readFully(type);
                return new String(type, StandardCharsets.ISO_8859_1).equals("webm");
            }
            at = one.to;
        }
        return false;
    }

    /** Tracks are told before the first cluster of what was recorded. */
    private static boolean hasSoundAlone(RandomAccessFile content, Element segment) throws IOException {
        for (long at = segment.from; at < segment.to; ) {
            Element one = element(content, at, segment.to);
            if (one.id == TRACKS) {
                return areSound(content, one);
            }
            if (one.id == CLUSTER) {
                return false;
            }
            at = one.to;
        }
        return false;
    }

    private static boolean areSound(RandomAccessFile content, Element tracks) throws IOException {
        int sounds = 0;
        for (long at = tracks.from; at < tracks.to; ) {
            Element track = element(content, at, tracks.to);
            if (track.id == TRACK && !isSound(content, track)) {
                return false;
            }
            sounds += track.id == TRACK ? 1 : 0;
            at = track.to;
        }
        return sounds > 0;
    }

    private static boolean isSound(RandomAccessFile content, Element track) throws IOException {
        for (long at = track.from; at < track.to; ) {
            Element one = element(content, at, track.to);
            if (one.id == TRACK_TYPE) {
                return one.to - one.from == 1 && content.readUnsignedByte() == SOUND;
            }
            at = one.to;
        }
        return false;
    }

    /** The element at a place; leaves the file at its body. One of unknown size, as recorders write, runs to the limit. */
    private static Element element(RandomAccessFile content, long at, long limit) throws IOException {
        content.seek(at);
        long id = number(content, false);
        long size = number(content, true);
        long from = content.getFilePointer();
        if (size > limit - from) {
            throw new EOFException();
        }
        return new Element(id, from, size < 0 ? limit : from + size);
    }

    /** A number whose leading zero bits tell its length; -1 where all value bits are set, which means unknown. */
    private static long number(RandomAccessFile content, boolean withoutMark) throws IOException {
        int first = content.readUnsignedByte();
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more > 7) {
            throw new EOFException();
        }
        long value = withoutMark ? first & (0x7F >> more) : first;
        for (int i = 0; i < more; i++) {
            value = value << 8 | content.readUnsignedByte();
        }
        return withoutMark && value == (1L << 7 * (more + 1)) - 1 ? -1 : value;
    }
}
