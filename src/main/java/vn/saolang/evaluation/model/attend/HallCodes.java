package vn.saolang.evaluation.model.attend;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes by which members note that they have come: one on the screen of the hall that changes every two minutes, and one on
 * each card. A code of the hall is good in the two minutes it is shown and in the two after them, so that somebody who signs in
 * first is not turned away.
 */
public record HallCodes(byte[] secret, UUID session) {

    /** How long a code of the hall is shown. */
    public static final Duration SHOWN = Duration.ofMinutes(2);

    private static final int MAC_BYTES = 16;
    private static final int MOST_DIGITS = 12;

    /** What a scanned code of the hall is. */
    public enum Scan {
        GOOD,
        /** It was shown in the hall, too long ago. */
        OLD,
        /** It never was a code of this meeting. */
        WRONG
    }

    /** The code to show now. */
    public String ofHall(Instant now) {
        return hall(window(now));
    }

    /** Judges a code somebody scanned. */
    public Scan scan(String code, Instant now) {
        int dot = code.indexOf('.');
        String window = dot < 0 ? "" : code.substring(0, dot);
        if (window.length() > MOST_DIGITS || !window.matches("\\d+")) {
            return Scan.WRONG;
        }
        long shown = Long.parseLong(window);
        long current = window(now);
        if (!same(hall(shown), code) || shown > current) {
            return Scan.WRONG;
        }
        return shown >= current - 1 ? Scan.GOOD : Scan.OLD;
    }

    /** The code on the card of a seat. */
    public String ofCard(UUID seat) {
        return mac("card:" + session + ":" + seat);
    }

    /** Whether the code is that of the seat's card. */
    public boolean isCard(UUID seat, String code) {
        return same(ofCard(seat), code);
    }

    private static long window(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SHOWN.toSeconds());
    }

    private String hall(long window) {
        return window + "." + mac("hall:" + session + ":" + window);
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, MAC_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
