package vn.saolang.papers.meeting;

import java.util.ArrayList;
import java.util.List;

/** Amounts of đồng as Vietnamese says them: "một triệu hai trăm linh năm nghìn đồng". */
public final class MoneyWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ"};
    private static final long MOST = 999_999_999_999_999_999L;

    private MoneyWords() {}

    /** The amount in words, the first letter a capital. @param dong 0 or more */
    public static String of(long dong) {
        if (dong < 0 || dong > MOST) {
            throw new IllegalArgumentException("amount of đồng: " + dong);
        }
        String words = words(dong) + " đồng";
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String words(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        List<String> parts = new ArrayList<>();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 1000, group++) {
            int three = (int) (rest % 1000);
            if (three > 0) {
                parts.addFirst(three(three, rest >= 1000) + GROUPS[group]);
            }
        }
        return String.join(" ", parts);
    }

    /** Up to 999. @param whole whether hundreds are said even when there are none */
    private static String three(int number, boolean whole) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || whole) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(one(ones, tens));
        }
        return String.join(" ", words);
    }

    private static String one(int ones, int tens) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        if (ones == 5 && tens > 0) {
            return "lăm";
        }
        return DIGITS[ones];
    }
}
