package vn.saolang.site.web;

import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.CertificateState;
import vn.saolang.recognition.RegisterEntry;

/**
 * A product as a card shows it.
 *
 * @param photo address of its first photo; null when it has none
 */
public record ProductCard(RegisterEntry entry, @Nullable String photo) {

    public String url() {
        return "/register/" + entry.code();
    }

    /** Stars of the certificate that counts, 0 while there is none. */
    public int stars() {
        var standing = entry.standing();
        return standing == null ? 0 : standing.stars();
    }

    /** Name of the certificate's state, or empty while there is none. */
    public String state() {
        var standing = entry.standing();
        return standing == null ? "" : standing.state().name();
    }

    /** How a state is marked. */
    public static String mark(String state) {
        return switch (state) {
            case "VALID" -> "good";
            case "WITHDRAWN" -> "bad";
            case "NOT_YET" -> "info";
            default -> "calm";
        };
    }

    static String mark(CertificateState state) {
        return mark(state.name());
    }
}
