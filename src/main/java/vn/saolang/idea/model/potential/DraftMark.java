package vn.saolang.idea.model.potential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells two sendings apart: the same one twice bears the same mark. */
public final class DraftMark {

    private DraftMark() {}

    /** SHA-256 of everything a draft tells, as 64 hexadecimal digits. */
    public static String of(PotentialDraft draft) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(draft.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
