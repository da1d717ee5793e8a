package vn.saolang.declaration.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a declaration asks: a field of the form, a column of the file. */
public enum FigureField {
    UNIT,
    OUTPUT,
    CAPACITY,
    REVENUE,
    LABOUR,
    WOMEN,
    MINORITY,
    TRAINED,
    WAGE,
    MARKETS,
    COUNTRIES,
    CHANNELS,
    MATERIAL,
    NOTE;

    /** Its name in forms and message keys. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its label. */
    public String key() {
        return "declaration.field." + field();
    }

    /** Whether a declaration that is sent must tell it. */
    public boolean needed() {
        return switch (this) {
            case UNIT, OUTPUT, REVENUE, LABOUR -> true;
            default -> false;
        };
    }

    /** The field an input names. */
    public static Optional<FigureField> named(String field) {
        return Arrays.stream(values()).filter(one -> one.field().equals(field)).findFirst();
    }
}
