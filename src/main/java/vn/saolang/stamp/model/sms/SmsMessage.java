package vn.saolang.stamp.model.sms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * A text message somebody sent.
 *
 * @param from phone number, in memory only: it is neither stored nor logged
 * @param id the gateway's number of the message
 */
public record SmsMessage(String from, String text, String id) {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,20}");
    private static final int LONGEST = 1000;

    public SmsMessage {
        from = from.strip();
        id = id.strip();
    }

    /** Whether it can be answered, once. */
    public boolean isComplete() {
        return NUMBER.matcher(from).matches() && !id.isEmpty() && id.length() <= LONGEST && text.length() <= LONGEST;
    }

    /** SHA-256 of its number: what is kept of it. */
    public byte[] idHash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public String toString() {
        return "SmsMessage";
    }
}
