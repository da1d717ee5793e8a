package vn.saolang.site.web;

import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.NamesNow.Now;
import vn.saolang.recognition.register.RegisterEntry;

/**
 * A product as a card shows it.
 *
 * @param photo address of its first photo; null when it has none
 * @param now what product and producer are called today; null when still the recognised names
 */
public record ProductCard(
        RegisterEntry entry,
        @Nullable String photo,
        @Nullable Now now) {

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

    /** The drawing that stands for a product without photos: by its set where one tells more than the group. */
    public static String drawing(RegisterEntry entry) {
        return switch (entry.criteriaSet()) {
            case "QD26-11", "QD26-12" -> "tea";
            case "QD26-13" -> "coffee";
            case "QD26-04" -> "honey";
            case "QD26-01" -> "fresh";
            default -> entry.group();
        };
    }

    /** How a state is marked. */
    public static String mark(String state) {
        return switch (state) {
            case "VALID" -> "good";
            case "WITHDRAWN", "ANNULLED" -> "bad";
            case "NOT_YET" -> "info";
            default -> "calm";
        };
    }
}
