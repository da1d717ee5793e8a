package vn.saolang.epcis.model.hash;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.vocabulary.Vocabulary;
import vn.saolang.gs1.EpcUri;

/** Values in the one form in which the event hash takes them. */
final class CanonicalValue {

    private CanonicalValue() {}

    /** Any scalar: compact and URN forms as addresses, identifiers canonical, numbers without idle zeros. */
    static String of(JsonNode value, Namespaces names) {
        if (value.isNumber()) {
            return number(value.doubleValue(), value);
        }
        return value.isString() ? text(names.expandedValue(value.stringValue())) : value.asString();
    }

    /** A text that may be a number, an identifier or anything else. */
    static String text(String given) {
        String text = Vocabulary.withoutUrn(given.strip());
        if (looksNumeric(text)) {
            double value = Double.parseDouble(text.indexOf('_') < 0 ? text : text.replace("_", ""));
            return Double.isInfinite(value) ? text : number(value);
        }
        return text.indexOf(':') < 0 ? text : EpcUri.canonical(text);
    }

    /** A point in time in UTC, to the millisecond; what is none stays as it is. */
    static String time(String given) {
        Instant instant = Times.instant(given.strip());
        return instant == null ? given.strip() : Times.text(instant);
    }

    private static String number(double value, JsonNode node) {
        return Double.isInfinite(value) ? node.asString() : number(value);
    }

    private static String number(double value) {
        if (value == Math.rint(value)) {
            return new BigDecimal(value).toBigInteger().toString();
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -4) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (value < 0 ? "-" : "") + mantissa + String.format(Locale.ROOT, "e-%02d", -exponent);
    }

    /** Whether all of the text is one decimal number: sign, digits (underscores between them), point, exponent. */
    private static boolean looksNumeric(String text) {
        int at = sign(text, 0);
        int whole = digits(text, at);
        int next = whole;
        boolean any = whole > at;
        if (next < text.length() && text.charAt(next) == '.') {
            int end = digits(text, next + 1);
            any |= end > next + 1;
            next = end;
        }
        if (any && next < text.length() && (text.charAt(next) | 0x20) == 'e') {
            int from = sign(text, next + 1);
            int end = digits(text, from);
            return end > from && end == text.length();
        }
        return any && next == text.length();
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean between = c == '_' && at > from && at + 1 < text.length() && isDigit(text.charAt(at + 1));
            if (!isDigit(c) && !(between && text.charAt(at - 1) != '_')) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
