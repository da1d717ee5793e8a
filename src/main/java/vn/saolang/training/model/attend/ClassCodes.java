package vn.saolang.training.model.attend;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.saolang.training.ParticipantId;

/**
 * The codes by which people note that they have come. The one in the hall changes every minute and is good in its minute and the
 * next; who scans it gets a ticket of their own, good once and for ten minutes, so that there is time to write a name and a copy of
 * it is worth nothing.
 */
public record ClassCodes(byte[] secret, UUID course) {

    /** How long a code of the hall is shown. */
    public static final Duration SHOWN = Duration.ofMinutes(1);

    /** How long a ticket is good. */
    public static final Duration TICKET = Duration.ofMinutes(10);

    private static final int MAC_BYTES = 16;
    private static final int MOST_DIGITS = 12;

    /** What a code or ticket is. */
    public enum Scan {
        GOOD,
        /** It was one of this class, too long ago. */
        OLD,
        /** It never was one of this class. */
        WRONG
    }

    /** The code to show now. */
    public String ofHall(Instant now) {
        long window = window(now);
        return window + "." + mac("hall:" + course + ":" + window);
    }

    /** Judges a code somebody scanned. */
    public Scan scan(String code, Instant now) {
        String[] parts = code.split("\\.", -1);
        if (parts.length != 2 || !digits(parts[0])) {
            return Scan.WRONG;
        }
        long shown = Long.parseLong(parts[0]);
        if (!same(mac("hall:" + course + ":" + shown), parts[1]) || shown > window(now)) {
            return Scan.WRONG;
        }
        return shown >= window(now) - 1 ? Scan.GOOD : Scan.OLD;
    }

    /**
     * A ticket for who scanned a good code.
     *
     * @param nonce letters and digits that no other ticket has
     */
    public String ticket(Instant now, String nonce) {
        long until = now.plus(TICKET).getEpochSecond();
        return until + "." + nonce + "." + mac("ticket:" + course + ":" + until + ":" + nonce);
    }

    /** Judges a ticket; whether it was used is known to the store. */
    public Scan judge(String ticket, Instant now) {
        String[] parts = ticket.split("\\.", -1);
        if (parts.length != 3
                || !digits(parts[0])
                || !same(mac("ticket:" + course + ":" + parts[0] + ":" + parts[1]), parts[2])) {
            return Scan.WRONG;
        }
        return now.getEpochSecond() <= Long.parseLong(parts[0]) ? Scan.GOOD : Scan.OLD;
    }

    /** What makes the ticket one of its own; ask only for one that was judged. */
    public static String nonceOf(String ticket) {
        return ticket.split("\\.", -1)[1];
    }

    /** What lets somebody without an account rate the class they were in. */
    public String ratingOf(ParticipantId person) {
        return person + "." + mac("rating:" + course + ":" + person);
    }

    /** Whose rating it lets in; empty for what is none of this class. */
    public Optional<ParticipantId> rater(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || !token.substring(0, dot).matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        ParticipantId person = ParticipantId.parse(token.substring(0, dot));
        return same(ratingOf(person), token) ? Optional.of(person) : Optional.empty();
    }

    private static boolean digits(String text) {
        return text.matches("\\d+") && text.length() <= MOST_DIGITS;
    }

    private static long window(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SHOWN.toSeconds());
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
