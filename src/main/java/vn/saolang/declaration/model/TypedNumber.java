package vn.saolang.declaration.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people in Viet Nam type them: 1.234,5 – and as phones without a comma do: 12.5. */
public final class TypedNumber {

    private static final String GROUPED = "[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,9})?";
    private static final String SIMPLE = "\\d{1,15}([.,]\\d{1,9})?";

    private TypedNumber() {}

    /** The number, or null when the text is none; dots before groups of three part thousands. */
    public static @Nullable BigDecimal read(String text) {
        String bare = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (bare.matches(GROUPED)) {
            return new BigDecimal(bare.replace(".", "").replace(',', '.'));
        }
        return bare.matches(SIMPLE) ? new BigDecimal(bare.replace(',', '.')) : null;
    }

    /** The number of a cell that holds one, with a dot before its decimals; null when the text is none. */
    public static @Nullable BigDecimal plain(String text) {
        return text.matches("\\d{1,15}(\\.\\d{1,9})?") ? new BigDecimal(text) : null;
    }

    /** As {@link #read} takes it again: 1.234,5; empty for none. */
    public static String write(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        DecimalFormat format =
                new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")));
        return format.format(value);
    }

    /** As {@link #write(BigDecimal)}. */
    public static String write(@Nullable Integer value) {
        return value == null ? "" : write(BigDecimal.valueOf(value));
    }
}
