package vn.saolang.epcis.model.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;

/**
 * Where an answer goes on, as a text that the client gives back: it holds all that is needed, nothing is kept for it. It opens
 * nothing that its holder's key does not open anyway, so it is not signed.
 *
 * @param question fingerprint of whose and which question it belongs to
 * @param parameters the question as asked, so that the token alone goes on with it
 * @param newest events captured after this one are no part of the answer
 * @param after the last one given
 * @param left how many may still be given; null for all
 * @param expires when it ceases to hold
 */
public record PageToken(
        String question,
        String parameters,
        long newest,
        String after,
        @Nullable Integer left,
        Instant expires) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 32_000;

    /** The fingerprint of a question. */
    public static String question(Object... parts) {
        return digest(java.util.Arrays.toString(parts)).substring(0, 16);
    }

    /** SHA-256, in hexadecimal digits. */
    public static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As the client gets it: letters, digits, {@code -} and {@code _}. */
    public String text() {
        ArrayNode parts =
                JSON.createArrayNode().add(question).add(parameters).add(newest).add(after);
        parts.add(left == null ? -1 : left).add(expires.getEpochSecond());
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(parts.toString().getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] piece = new byte[1024];
            while (!deflater.finished()) {
                bytes.write(piece, 0, deflater.deflate(piece));
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /**
     * Reads a token.
     *
     * @throws EpcisProblem when it is none, or has expired
     */
    public static PageToken read(String text, Instant now) {
        try {
            JsonNode parts = JSON.readTree(inflated(Base64.getUrlDecoder().decode(text)));
            int left = parts.required(4).intValue();
            PageToken token = new PageToken(
                    parts.required(0).stringValue(),
                    parts.required(1).stringValue(),
                    parts.required(2).longValue(),
                    parts.required(3).stringValue(),
                    left < 0 ? null : left,
                    Instant.ofEpochSecond(parts.required(5).longValue()));
            if (token.expires.isBefore(now)) {
                throw new EpcisProblem(Type.QUERY_PARAMETER, "nextPageToken has expired: ask from the beginning");
            }
            return token;
        } catch (JacksonException | DataFormatException | IllegalArgumentException | java.time.DateTimeException none) {
            throw unreadable();
        }
    }

    /** The complaint about a token that belongs to another question, or is none. */
    public static EpcisProblem unreadable() {
        return new EpcisProblem(Type.QUERY_PARAMETER, "nextPageToken is none that was given for this question");
    }

    private static String inflated(byte[] bytes) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] text = new byte[LONGEST];
            int length = inflater.inflate(text);
            if (!inflater.finished()) {
                throw new DataFormatException("too long, or cut");
            }
            return new String(text, 0, length, StandardCharsets.UTF_8);
        } finally {
            inflater.end();
        }
    }
}
