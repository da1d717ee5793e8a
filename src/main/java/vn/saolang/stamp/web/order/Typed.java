package vn.saolang.stamp.web.order;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as people type them. */
public final class Typed {

    private Typed() {}

    /** A whole number, with points, commas or blanks between thousands; 0, which every rule refuses, when it is none. */
    public static int whole(String text) {
        String digits = text.strip().replaceAll("(?<=\\d)[ .,\\u00A0](?=\\d{3}(\\D|$))", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** A number with comma or point before its decimals, blanks between thousands; empty when it is none. */
    public static Optional<BigDecimal> decimal(String text) {
        String bare = text.strip().replaceAll("[ \\u00A0]", "");
        return bare.matches("\\d{1,12}([.,]\\d{1,6})?")
                ? Optional.of(new BigDecimal(bare.replace(',', '.')))
                : Optional.empty();
    }
}
