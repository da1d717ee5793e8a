package vn.saolang.gs1.model.epc;

import java.util.List;
import java.util.regex.Pattern;
import vn.saolang.gs1.CheckDigit;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;
import vn.saolang.gs1.model.PercentCoding;

/** The fields of an EPC URN between dots; the first is a company prefix of 6 to 12 digits. */
final class UrnFields {

    private static final Pattern PREFIX = Pattern.compile("\\d{6,12}");
    private static final Pattern DIGITS = Pattern.compile("\\d*");

    /** What stands in a URN as itself, and escapes. */
    private static final Pattern CODED = Pattern.compile("(?:[-!'()*+,.0-9:;=A-Z_a-z]|%[0-9A-Fa-f]{2})+");

    private final List<String> fields;

    private UrnFields(List<String> fields) {
        this.fields = fields;
    }

    /** Cuts a text into so many fields; the last may hold dots. */
    static UrnFields of(String text, int count) {
        List<String> fields = List.of(text.split("\\.", count));
        if (fields.size() != count || !PREFIX.matcher(fields.getFirst()).matches()) throw refused();
        return new UrnFields(fields);
    }

    static Gs1Exception refused() {
        return Gs1Exception.of(null, Reason.NO_PRIMARY_KEY);
    }

    String prefix() {
        return fields.getFirst();
    }

    /** GTIN-14: the first digit of the item reference goes before the prefix. */
    String gtin() {
        return CheckDigit.complete(turned(13));
    }

    /** SSCC: the extension digit goes before the prefix. */
    String sscc() {
        return CheckDigit.complete(turned(17));
    }

    private String turned(int length) {
        String reference = digits(1, length - prefix().length());
        if (reference.isEmpty()) throw refused();
        return reference.charAt(0) + prefix() + reference.substring(1);
    }

    /** Prefix and reference, together so many digits, and their check digit. */
    String checked(int length) {
        return CheckDigit.complete(prefix() + digits(1, length - prefix().length()));
    }

    /** A field of exactly so many digits. */
    String digits(int field, int length) {
        String text = digits(field);
        if (text.length() != length) throw refused();
        return text;
    }

    String digits(int field) {
        String text = fields.get(field);
        if (!DIGITS.matcher(text).matches()) throw refused();
        return text;
    }

    /** A field of characters, decoded. */
    String text(int field) {
        String text = fields.get(field);
        if (!CODED.matcher(text).matches()) throw refused();
        return PercentCoding.fromPath(text);
    }

    /** Refuses a pattern whose last field names something. */
    UrnFields anyLast() {
        if (!fields.getLast().equals("*")) throw refused();
        return this;
    }
}
