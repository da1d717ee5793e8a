package vn.saolang.producer.model.prefix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/** What a declared company prefix must be (GS1 General Specifications, sections 1.4 and 2.1.11). */
public final class PrefixRules {

    private static final int LONGEST_PAPER = 100;

    private PrefixRules() {}

    /** Every defect; whether another producer declared it is asked elsewhere. */
    public static List<Refusal> defects(String digits, String paper, @Nullable LocalDate since, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (!digits.matches("[0-9]{7,11}")) {
            defects.add(Refusal.of("producer.PREFIX_FORM", "digits"));
        } else if (isNotForTrade(digits)) {
            defects.add(Refusal.of("producer.PREFIX_NOT_FOR_TRADE", "digits", digits.substring(0, 3)));
        }
        if (paper.isBlank() || paper.length() > LONGEST_PAPER) {
            defects.add(Refusal.of("producer.PREFIX_PAPER", "paper"));
        }
        if (since == null || since.isAfter(today)) {
            defects.add(Refusal.of("producer.PREFIX_SINCE", "since"));
        }
        return defects;
    }

    /**
     * Whether numbers that begin so are never given to producers for open trade: restricted circulation (02, 04, 20 to 29), coupons
     * and refund receipts (05, 980 to 984, 99), GTIN-8 (0000000), serials and books (977 to 979).
     *
     * @param digits at least the first three digits of a GTIN-13 or GLN
     */
    public static boolean isNotForTrade(String digits) {
        return digits.matches("(?:02|04|05|2\\d|99|98[0-4]|97[789]|0000000).*");
    }
}
