package vn.saolang.declaration.model;

import java.util.List;

/**
 * Something about the figures that looks odd; it never refuses.
 *
 * @param code its text is the message {@code declaration.warning.CODE}
 */
public record Warning(String code, FigureField field, List<String> args) {

    public Warning {
        args = List.copyOf(args);
    }

    static Warning of(String code, FigureField field, String... args) {
        return new Warning(code, field, List.of(args));
    }

    /** Message key of its text. */
    public String key() {
        return "declaration.warning." + code;
    }
}
