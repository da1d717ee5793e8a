package vn.saolang.evaluation.model.reasons;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** An order that depends on what was written and not on who wrote it. */
public final class Shuffle {

    private Shuffle() {}

    /** The texts, each once, by the digest of salt and text: the same whatever order they come in. */
    public static List<String> of(UUID salt, List<String> texts) {
        return texts.stream()
                .distinct()
                .sorted(Comparator.comparing((String text) -> digest(salt + text))
                        .thenComparing(text -> text))
                .toList();
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
