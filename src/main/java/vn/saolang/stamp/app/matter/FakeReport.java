package vn.saolang.stamp.app.matter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.stamp.StampSerial;

/**
 * What somebody of the public tells of goods that may be faked; not judged yet.
 *
 * @param typedCode the number on the goods as typed or scanned; may be empty
 * @param serial the stamp that bears it; null when none does
 * @param where it was seen
 * @param what seems wrong
 * @param contact phone number or mail address, for offices only; may be empty
 */
public record FakeReport(
        String typedCode,
        @Nullable StampSerial serial,
        String where,
        String what,
        String contact,
        List<UploadedPhoto> photos) {

    /** Most photos of one report. */
    public static final int MOST_PHOTOS = 3;

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_WORD = 200;
    private static final String CONTACT = "[+0-9][0-9 .()-]{7,18}[0-9]|[^\\s@]+@[^\\s@]+\\.[^\\s@]+";

    public FakeReport {
        typedCode = typedCode.strip();
        where = where.strip();
        what = what.strip();
        contact = contact.strip();
        photos = List.copyOf(photos);
    }

    /** Every defect, beside the fields {@code typedCode}, {@code where}, {@code what}, {@code contact}, {@code photos}. */
    public List<Refusal> defects() {
        List<Refusal> defects = new ArrayList<>();
        unless(typedCode.length() <= LONGEST_WORD, "stamp.REPORT_CODE", "typedCode", defects);
        unless(!where.isEmpty() && where.length() <= LONGEST_PLACE, "stamp.REPORT_WHERE", "where", defects);
        unless(what.length() >= SHORTEST && what.length() <= LONGEST, "stamp.REPORT_WHAT", "what", defects);
        unless(
                contact.isEmpty() || contact.length() <= LONGEST_WORD && contact.matches(CONTACT),
                "stamp.REPORT_CONTACT",
                "contact",
                defects);
        unless(photos.size() <= MOST_PHOTOS, "stamp.REPORT_PHOTOS", "photos", defects);
        return defects;
    }

    private static void unless(boolean fine, String code, String field, List<Refusal> defects) {
        if (!fine) {
            defects.add(Refusal.of(code, field));
        }
    }
}
