package vn.saolang.stamp.model.matter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reporter keeps to follow the report: "PA-1042-7K3M9QZT4B2X". The last part is a secret of 60 random bits, of which only a
 * hash is stored.
 *
 * @param number of the report
 */
public record Reference(int number, String secret) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("PA-([1-9][0-9]{0,8})-([0-9A-HJKMNP-TV-Z]{12})");

    /** A new secret. */
    public static String newSecret(SecureRandom random) {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    /** The reference somebody typed, in any case; empty when it is none. */
    public static Optional<Reference> read(String typed) {
        Matcher found = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new Reference(Integer.parseInt(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    /** Whether the secret is the one whose hash was stored; takes the same time for each wrong one. */
    public boolean fits(byte[] hash) {
        return MessageDigest.isEqual(hash(secret), hash);
    }

    /** What is stored of a secret: its SHA-256. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }

    @Override
    public String toString() {
        return "PA-" + number + "-" + secret;
    }
}
