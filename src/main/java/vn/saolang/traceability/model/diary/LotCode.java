package vn.saolang.traceability.model.diary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes of lots: GS1 AI 10, 1 to 20 characters of set 82; case matters. */
public final class LotCode {

    private static final Pattern SET_82 = Pattern.compile("[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,20}");

    private LotCode() {}

    public static boolean isValid(String code) {
        return SET_82.matcher(code).matches();
    }

    /** The next free code of an item made on the day: {@code 261122-01}. */
    public static String next(LocalDate madeOn, Collection<String> taken) {
        String day = "%02d%02d%02d".formatted(madeOn.getYear() % 100, madeOn.getMonthValue(), madeOn.getDayOfMonth());
        int number = 1;
        while (taken.contains(numbered(day, number))) {
            number++;
        }
        return numbered(day, number);
    }

    private static String numbered(String day, int number) {
        return String.format(Locale.ROOT, "%s-%02d", day, number);
    }
}
