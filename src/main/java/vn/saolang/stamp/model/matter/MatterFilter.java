package vn.saolang.stamp.model.matter;

import java.util.Arrays;

/** Which cases a list shows. */
public enum MatterFilter {
    /** Those nobody has yet. */
    WAITING,
    /** Those the reader looks into. */
    MINE,
    OPEN,
    CLOSED;

    /** The filter an address names; the open ones when it names none. */
    public static MatterFilter of(String typed) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(OPEN);
    }

    /** Message key of its name. */
    public String key() {
        return "stamp.matters.filter." + name();
    }
}
