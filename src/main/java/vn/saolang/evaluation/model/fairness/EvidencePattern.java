package vn.saolang.evaluation.model.fairness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.team.EvidenceVerdict;

/**
 * What a product was scored on, criterion by criterion in set order. Cut into three parts of which two patterns that differ in
 * at most two marks always share one: there are fewer differences than parts.
 */
public record EvidencePattern(List<String> marks) {

    /** Most differing criteria that can be asked for. */
    public static final int MOST_DIFFERENCES = 2;

    private static final int PARTS = MOST_DIFFERENCES + 1;

    public EvidencePattern {
        marks = List.copyOf(marks);
    }

    /** One criterion: whether evidence is attached, the option claimed, the team's verdict. */
    public static String mark(boolean evidence, @Nullable Integer claimed, @Nullable EvidenceVerdict verdict) {
        return (evidence ? "1" : "0") + "|" + (claimed == null ? "-" : claimed.toString()) + "|"
                + (verdict == null ? "-" : verdict.name());
    }

    /** Fingerprint of part 0, 1 or 2. */
    public String part(int part) {
        int from = marks.size() * part / PARTS;
        int to = marks.size() * (part + 1) / PARTS;
        try {
            byte[] text = String.join(";", marks.subList(from, to)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
