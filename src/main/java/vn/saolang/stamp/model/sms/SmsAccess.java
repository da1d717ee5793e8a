package vn.saolang.stamp.model.sms;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What this installation and the gateway of text messages know of each other.
 *
 * @param url where answers are handed over
 * @param secret what the gateway says with each message, at least {@link #SHORTEST} characters
 * @param key what the gateway wants to hear with each answer; empty when it wants nothing
 * @param perHour answers to one number within an hour, at least 1
 */
public record SmsAccess(URI url, String secret, String key, int perHour) {

    /** A shorter secret can be guessed. */
    public static final int SHORTEST = 16;

    public SmsAccess {
        if (secret.length() < SHORTEST || perHour < 1 || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "url must be an address, secret have " + SHORTEST + " characters, answers-per-hour be at least 1");
        }
    }

    /** Whether somebody who says this is the gateway; takes as long for a nearly right secret as for a wrong one. */
    public boolean admits(String told) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SmsAccess[" + url.getHost() + "]";
    }
}
