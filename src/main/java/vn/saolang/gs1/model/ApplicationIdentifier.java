package vn.saolang.gs1.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;
import vn.saolang.gs1.model.check.Check;

/**
 * An application identifier and everything the table knows of it.
 *
 * @param ai two to four digits
 * @param components of its value, in order
 * @param fixed whether its length is predefined, so that no separator follows
 * @param attribute whether it may stand in the query of a link
 * @param partners each requirement is a list of alternatives, each alternative a list of beginnings of identifiers
 * @param excluded beginnings of identifiers that may not stand beside it
 * @param sequences the sequences of qualifiers that may follow it in a path; null when it is no primary key
 */
public record ApplicationIdentifier(
        String ai,
        List<Component> components,
        boolean fixed,
        boolean attribute,
        List<List<List<String>>> partners,
        List<String> excluded,
        @Nullable List<List<String>> sequences) {

    /** The identifier of this name; refuses what the table does not know. */
    public static ApplicationIdentifier of(String ai) {
        ApplicationIdentifier known = AiTable.find(ai);
        if (known == null) throw Gs1Exception.of(ai, Reason.UNKNOWN_AI);
        return known;
    }

    boolean isKey() {
        return sequences != null;
    }

    /** Length of the shortest value, in characters. */
    int shortest() {
        int shortest = 0;
        for (Component component : components) shortest += component.optional() ? 0 : component.shortest();
        return shortest;
    }

    /** Length of the longest value, in characters. */
    int longest() {
        int longest = 0;
        for (Component component : components) longest += component.longest();
        return longest;
    }

    /** Refuses a value that is empty, too short or too long as a whole. */
    public void requireLength(String value) {
        if (value.isEmpty()) throw Gs1Exception.of(ai, Reason.EMPTY_VALUE);
        if (value.length() < shortest()) throw Gs1Exception.of(ai, Reason.TOO_SHORT);
        if (value.length() > longest()) throw Gs1Exception.of(ai, Reason.TOO_LONG);
    }

    /** Refuses a value with a part that is short, has foreign characters or fails a check. */
    public void requireContent(String value) {
        requireParts(value, true);
    }

    /** As {@link #requireContent} without the checks: the form only, as identifiers inside events are held to. */
    public void requireForm(String value) {
        requireLength(value);
        requireParts(value, false);
    }

    private void requireParts(String value, boolean checked) {
        int at = 0;
        for (Component component : components) {
            int end = Math.min(value.length(), at + component.longest());
            if (component.optional() && at == end) continue;
            if (end - at < component.shortest()) throw Gs1Exception.of(ai, Reason.TOO_SHORT);
            String part = value.substring(at, end);
            if (!component.set().allows(part)) throw Gs1Exception.of(ai, Reason.CHARACTER);
            for (Check check : checked ? component.checks() : List.<Check>of()) {
                if (!check.passes(part)) throw Gs1Exception.of(ai, check.reason());
            }
            at = end;
        }
    }
}
