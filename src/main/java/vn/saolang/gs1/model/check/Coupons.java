package vn.saolang.gs1.model.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Coupon codes of North America: AI 8110 in its old layout, AI 8112 for positive offer files. Lengths stand before what they measure. */
final class Coupons {

    private static final String PREFIX = "(?:0\\d{6}|1\\d{7}|2\\d{8}|3\\d{9}|4\\d{10}|5\\d{11}|6\\d{12})";
    private static final String AMOUNT = "(?:1\\d|2\\d{2}|3\\d{3}|4\\d{4}|5\\d{5})";
    private static final String SERIAL = "(?:" + PREFIX + "|7\\d{13}|8\\d{14}|9\\d{15})";
    private static final String RETAILER = "(?:1\\d{7}|2\\d{8}|3\\d{9}|4\\d{10}|5\\d{11}|6\\d{12}|7\\d{13})";

    /** What must be bought: how much, counted how, of which family of products. */
    private static final String PURCHASE = AMOUNT + "[0-49]\\d{3}";

    private static final Pattern COUPON = Pattern.compile(PREFIX + "\\d{6}" + AMOUNT + PURCHASE
            + "(?:1[0-3]" + PURCHASE + "(?:" + PREFIX + "|9))?"
            + "(?:2" + PURCHASE + "(?:" + PREFIX + "|9))?"
            + "(?:3(?<expires>\\d{6}))?"
            + "(?:4(?<starts>\\d{6}))?"
            + "(?:5" + SERIAL + ")?"
            + "(?:6" + RETAILER + ")?"
            + "(?:9[01256][0-2]\\d[01])?");

    private static final Pattern OFFER = Pattern.compile("[01]" + PREFIX + "\\d{6}" + SERIAL);

    private Coupons() {}

    static boolean valid(String text) {
        Matcher coupon = COUPON.matcher(text);
        if (!coupon.matches()) return false;
        String expires = coupon.group("expires");
        String starts = coupon.group("starts");
        return (expires == null || Dates.day(expires))
                && (starts == null || Dates.day(starts))
                && (expires == null || starts == null || starts.compareTo(expires) <= 0);
    }

    static boolean validOffer(String text) {
        return OFFER.matcher(text).matches();
    }
}
