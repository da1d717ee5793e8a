package vn.saolang.epcis.model.query;

import java.util.function.Function;

/**
 * A parameter of the query language.
 *
 * @param shape what values it takes
 * @param reading the condition its values make
 */
record Parameter(Shape shape, Function<Given, Condition> reading) {

    /** What values a parameter takes; in a query document also which kind of JSON. */
    enum Shape {
        WORDS,
        NUMBERS,
        NUMBER,
        TIME,
        FLAG,
        TRUTH,
        /** Strings, a number or a time. */
        FREE_LIST,
        /** A number or a time. */
        FREE;

        /** Whether several values are given in one, separated by {@code |}. */
        boolean isList() {
            return this == WORDS || this == NUMBERS || this == FREE_LIST;
        }
    }
}
