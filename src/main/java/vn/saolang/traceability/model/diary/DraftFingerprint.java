package vn.saolang.traceability.model.diary;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a draft sent again is the same one: 64 lower-case hexadecimal digits. */
public final class DraftFingerprint {

    private DraftFingerprint() {}

    /** Of the draft as sent; 1.0 and 1.00 are the same quantity. */
    public static String of(EntryDraft draft) {
        EntryDraft plain = draft.withLots(
                lines(draft.inputs()),
                draft.outputs().stream()
                        .map(lot -> new NewLot(
                                lot.lot(),
                                lot.item(),
                                lot.code(),
                                lot.madeOn(),
                                lot.expiresOn(),
                                plain(lot.quantity()),
                                lot.unit()))
                        .toList(),
                lines(draft.moved()));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // records spell themselves the same way each time, and the facts are sorted
            return HexFormat.of().formatHex(digest.digest(plain.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<LotLine> lines(List<LotLine> lines) {
        return lines.stream()
                .map(line -> new LotLine(line.lot(), plain(line.quantity()), line.unit()))
                .toList();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal quantity) {
        return quantity == null ? null : quantity.stripTrailingZeros();
    }
}
