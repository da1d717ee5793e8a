package vn.saolang.gs1.model.check;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.saolang.gs1.CheckDigit;
import vn.saolang.gs1.Reason;

/** A check of one component of a value; its text has the right length and character set already. */
public enum Check {
    CHECK_DIGIT("check-digit", Reason.CHECK_DIGIT, CheckDigit::valid),
    CHECK_PAIR("check-pair", Reason.CHECK_PAIR, CheckPair::valid),
    PREFIX_AT_1("prefix-at-1", Reason.COMPANY_PREFIX, text -> Codes.companyPrefixAt(text, 0)),
    PREFIX_AT_2("prefix-at-2", Reason.COMPANY_PREFIX, text -> Codes.companyPrefixAt(text, 1)),
    DATE("date", Reason.DATE, Dates::day),
    DATE_OR_MONTH("date-or-month", Reason.DATE, Dates::dayOrMonth),
    FULL_DATE("full-date", Reason.DATE, Dates::fullDay),
    HOUR("hour", Reason.TIME, text -> Dates.below(24, text)),
    MINUTE("minute", Reason.TIME, text -> Dates.below(60, text)),
    SECOND("second", Reason.TIME, text -> Dates.below(60, text)),
    HOUR_MINUTE("hour-minute", Reason.TIME, Dates::hourMinute),
    COUNTRY("country", Reason.COUNTRY, Codes::country),
    COUNTRY_OR_999("country-or-999", Reason.COUNTRY, text -> text.equals("999") || Codes.country(text)),
    COUNTRY_LETTERS("country-letters", Reason.COUNTRY, Codes::countryLetters),
    CURRENCY("currency", Reason.CURRENCY, Codes::currency),
    PACKAGE("package", Reason.PACKAGE_TYPE, Codes::packageType),
    MEDIUM("medium", Reason.MEDIA_TYPE, Codes::mediaType),
    IBAN("iban", Reason.IBAN, Iban::valid),
    PERCENT_CODED("percent-coded", Reason.PERCENT_CODING, Texts::percentCoded),
    LATITUDE("latitude", Reason.LATITUDE, text -> Texts.atMost("1800000000", text)),
    LONGITUDE("longitude", Reason.LONGITUDE, text -> Texts.atMost("3600000000", text)),
    YES_NO("yes-no", Reason.YES_NO, text -> Texts.oneOf("01", text)),
    MINUS("minus", Reason.MINUS, text -> text.equals("-")),
    IMPORT_INDEX("import-index", Reason.IMPORT_INDEX, Texts::importIndex),
    SEX("sex", Reason.BIOLOGICAL_SEX, text -> Texts.oneOf("0129", text)),
    WINDING("winding", Reason.WINDING, text -> Texts.oneOf("019", text)),
    POSITION("position", Reason.POSITION, Texts::positionInSequence),
    PIECE_OF_TOTAL("piece-of-total", Reason.PIECE_OF_TOTAL, Texts::pieceOfTotal),
    ZERO("zero", Reason.ZERO, Texts::allZero),
    NOT_ZERO("not-zero", Reason.ZERO, text -> !Texts.allZero(text)),
    NO_LEADING_ZERO("no-leading-zero", Reason.LEADING_ZERO, text -> !text.startsWith("0")),
    NOT_ONLY_DIGITS("not-only-digits", Reason.ONLY_DIGITS, text -> !Texts.onlyDigits(text)),
    COUPON("coupon", Reason.COUPON, Coupons::valid),
    COUPON_OFFER("coupon-offer", Reason.COUPON, Coupons::validOffer);

    private static final Map<String, Check> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(check -> check.name, Function.identity()));

    private final String name;
    private final Reason reason;
    private final Predicate<String> rule;

    Check(String name, Reason reason, Predicate<String> rule) {
        this.name = name;
        this.reason = reason;
        this.rule = rule;
    }

    /** The check the table calls so; an unknown name is a fault of the table. */
    public static Check named(String name) {
        Check check = BY_NAME.get(name);
        if (check == null) throw new IllegalStateException("No check is called " + name);
        return check;
    }

    public Reason reason() {
        return reason;
    }

    public boolean passes(String text) {
        return rule.test(text);
    }
}
