package vn.saolang.files.model;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The first and last bytes of a file, where a second format would hide its signature. */
final class Edges {

    /** A ZIP's directory record lies in the last 22 bytes and a comment of at most 65,535. */
    private static final int ZIP_TAIL = 65_535 + 22;

    private static final String ZIP_END = "PK\u0005\u0006";

    private Edges() {}

    /** The bytes as Latin-1 text, at most {@code length} from the start. */
    static String head(Path file, int length) throws IOException {
        return read(file, length, false);
    }

    /** The bytes as Latin-1 text, at most {@code length} up to the end. */
    static String tail(Path file, int length) throws IOException {
        return read(file, length, true);
    }

    private static String read(Path file, int length, boolean fromEnd) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(length, content.length())];
            content.seek(fromEnd ? content.length() - bytes.length : 0);
            content.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether a ZIP reader would open the file as an archive. */
    static boolean endsAsZip(Path file) throws IOException {
        return tail(file, ZIP_TAIL).contains(ZIP_END);
    }

    /** Whether the beginning holds the marks of a PDF or of a page that a sniffing reader would follow. */
    static boolean beginsAsDocument(Path file) throws IOException {
        String start = head(file, 1024).toLowerCase(Locale.ROOT);
        return start.contains("%pdf-")
                || start.contains("<html")
                || start.contains("<svg")
                || start.contains("<script")
                || start.contains("<!doctype");
    }
}
