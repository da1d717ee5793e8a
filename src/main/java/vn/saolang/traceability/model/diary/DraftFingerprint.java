package vn.saolang.traceability.model.diary;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a draft sent again is the same one: 64 lower-case hexadecimal digits. They are kept with the entry, and a phone may send
 * again after the application was renewed: so every value is spelled out here, whatever the classes look like.
 */
public final class DraftFingerprint {

    private final StringBuilder spelled = new StringBuilder();

    private DraftFingerprint() {}

    /** Of the draft as sent; 1.0 and 1.00 are the same quantity. */
    public static String of(EntryDraft draft) {
        DraftFingerprint print = new DraftFingerprint();
        print.say(draft.id(), draft.entity(), draft.kind(), draft.step(), draft.happenedAt());
        print.say(draft.area(), draft.place(), draft.toPlace(), draft.partner(), draft.shipment(), draft.note());
        draft.facts().forEach((name, fact) -> print.part("fact").say(name, fact));
        draft.inputs().forEach(line -> print.part("input").line(line));
        draft.outputs().forEach(lot -> print.part("output").made(lot));
        draft.moved().forEach(line -> print.part("moved").line(line));
        draft.tests()
                .forEach(test -> print.part("test").say(test.indicator(), test.found(), test.allowed(), test.passed()));
        print.part("kept").say(draft.keepUntil());
        draft.files().forEach(file -> print.part("file").say(file.file().sha256(), file.kind(), file.name()));
        print.part("corrects").say(draft.corrects());
        return print.digest();
    }

    private DraftFingerprint part(String name) {
        spelled.append(name).append(' ');
        return this;
    }

    private void line(LotLine line) {
        say(line.lot(), plain(line.quantity()), line.unit());
    }

    private void made(NewLot lot) {
        say(lot.lot(), lot.item(), lot.code(), lot.madeOn(), lot.expiresOn(), plain(lot.quantity()), lot.unit());
    }

    /** Each value with its length, so that no text can pass for two. */
    private void say(@Nullable Object... values) {
        for (Object value : values) {
            String text = value == null ? "" : value.toString();
            spelled.append(value == null ? -1 : text.length()).append(':').append(text);
        }
        spelled.append('\n');
    }

    private static @Nullable String plain(@Nullable BigDecimal quantity) {
        return quantity == null ? null : quantity.stripTrailingZeros().toPlainString();
    }

    private String digest() {
        try {
            byte[] bytes = spelled.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
