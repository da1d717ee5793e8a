package vn.saolang.kernel.ui;

import java.io.Serializable;
import java.util.List;

/** What the next page says once. */
public record Flash(String messageKey, List<String> args) implements Serializable {

    static final String SESSION_KEY = "flash";

    public Flash {
        args = List.copyOf(args);
    }
}
