package vn.saolang.stamp.model.inspect;

import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.stamp.model.matter.Report;

/**
 * What a producer tells offices of the genuine goods.
 *
 * @param lookFor what tells them from fakes; may be empty
 * @param contact whom to ask; may be empty
 * @param version 0 while nothing was told
 */
public record Genuine(String lookFor, String contact, int version, List<Report.Photo> photos) {

    /** Most photos of one package size. */
    public static final int MOST_PHOTOS = 8;

    private static final int LONGEST = 2000;
    private static final int LONGEST_CONTACT = 300;

    public Genuine {
        photos = List.copyOf(photos);
    }

    /** Every defect of what was typed. */
    public static List<Refusal> defects(String lookFor, String contact) {
        List<Refusal> defects = new ArrayList<>();
        if (lookFor.strip().length() > LONGEST) {
            defects.add(Refusal.of("stamp.GENUINE_TEXT", "lookFor"));
        }
        if (contact.strip().length() > LONGEST_CONTACT) {
            defects.add(Refusal.of("stamp.GENUINE_CONTACT", "contact"));
        }
        return defects;
    }
}
