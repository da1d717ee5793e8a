package vn.saolang.traceability.model.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One short text that changes when an event of a lot's story is added or declared wrong. */
public final class EventDigest {

    private EventDigest() {}

    /** SHA-256, in hexadecimal, over the ids of the events in their order, each on a line, declarations of error included. */
    public static String of(LotStory story) {
        StringBuilder lines = new StringBuilder();
        for (FileEntry entry : story.entries()) {
            lines.append(entry.eventId()).append('\n');
            FileEntry.Wrong wrong = entry.wrong();
            if (wrong != null) {
                lines.append(wrong.eventId()).append('\n');
            }
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
