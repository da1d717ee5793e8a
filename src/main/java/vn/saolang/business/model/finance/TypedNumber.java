package vn.saolang.business.model.finance;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them and as they are shown back: 1.234.567,5. */
public final class TypedNumber {

    private static final String GROUPED = "\\d{1,3}(\\.\\d{3})+";

    private TypedNumber() {}

    /** The number, 0 or more; points stand between thousands unless one alone cannot, a comma before decimals. Empty when it is none. */
    public static Optional<BigDecimal> read(String text) {
        String bare = text.replaceAll("[\\s\\u00A0]", "");
        if (bare.matches("(" + GROUPED + "|\\d{1,15})(,\\d{1,6})?")) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return bare.matches("\\d{1,15}\\.\\d{1,6}") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** The number as Viet Nam writes it, without useless zeros. */
    public static String write(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
    }
}
