package vn.saolang.epcis.model.query;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Where in its order an answer goes on.
 *
 * @param time of the last event given, by the clock the answer is ordered by
 * @param id of the last event given
 */
public record Position(Instant time, long id) {

    /** As a page token holds it. */
    public String text() {
        return time + "/" + id;
    }

    /** From a page token. */
    public static Position read(String text) {
        int slash = text.indexOf('/');
        try {
            return new Position(Instant.parse(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException none) {
            throw PageToken.unreadable();
        }
    }
}
