package vn.saolang.intake.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Representative.Sex;

/** How offices write kinds, sexes, days and telephone numbers in their lists. */
public final class ProducerWords {

    /** Written whole; the first that the cell begins with wins, so longer ones stand before shorter ones. */
    private static final List<Map.Entry<String, EntityKind>> KINDS = List.of(
            Map.entry("lien hiep", EntityKind.COOPERATIVE_UNION),
            Map.entry("lhhtx", EntityKind.COOPERATIVE_UNION),
            Map.entry("union", EntityKind.COOPERATIVE_UNION),
            Map.entry("ho chua dang ky", EntityKind.UNREGISTERED_HOUSEHOLD),
            Map.entry("ho khong dang ky", EntityKind.UNREGISTERED_HOUSEHOLD),
            Map.entry("household not registered", EntityKind.UNREGISTERED_HOUSEHOLD),
            Map.entry("unregistered", EntityKind.UNREGISTERED_HOUSEHOLD),
            Map.entry("to hop tac", EntityKind.COOPERATIVE_GROUP),
            Map.entry("tht", EntityKind.COOPERATIVE_GROUP),
            Map.entry("cooperative group", EntityKind.COOPERATIVE_GROUP),
            Map.entry("hop tac xa", EntityKind.COOPERATIVE),
            Map.entry("htx", EntityKind.COOPERATIVE),
            Map.entry("cooperative", EntityKind.COOPERATIVE),
            Map.entry("doanh nghiep", EntityKind.ENTERPRISE),
            Map.entry("dntn", EntityKind.ENTERPRISE),
            Map.entry("dn", EntityKind.ENTERPRISE),
            Map.entry("cong ty", EntityKind.ENTERPRISE),
            Map.entry("cty", EntityKind.ENTERPRISE),
            Map.entry("enterprise", EntityKind.ENTERPRISE),
            Map.entry("company", EntityKind.ENTERPRISE),
            Map.entry("small or medium enterprise", EntityKind.ENTERPRISE),
            Map.entry("trang trai", EntityKind.FARM),
            Map.entry("farm", EntityKind.FARM),
            Map.entry("ho san xuat", EntityKind.PRODUCTION_HOUSEHOLD),
            Map.entry("co so san xuat", EntityKind.PRODUCTION_HOUSEHOLD),
            Map.entry("production household", EntityKind.PRODUCTION_HOUSEHOLD),
            Map.entry("ho gia dinh", EntityKind.BUSINESS_HOUSEHOLD),
            Map.entry("ho kinh doanh", EntityKind.BUSINESS_HOUSEHOLD),
            Map.entry("hkd", EntityKind.BUSINESS_HOUSEHOLD),
            Map.entry("business household", EntityKind.BUSINESS_HOUSEHOLD),
            Map.entry("hoi", EntityKind.ASSOCIATION),
            Map.entry("hiep hoi", EntityKind.ASSOCIATION),
            Map.entry("association", EntityKind.ASSOCIATION),
            Map.entry("trung tam dieu hanh", EntityKind.OPERATING_CENTRE),
            Map.entry("operating centre", EntityKind.OPERATING_CENTRE));

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");

    private ProducerWords() {}

    /** The kind a cell means, by its first words. */
    public static Optional<EntityKind> kind(String cell) {
        String folded = SearchText.fold(cell).replace("co operative", "cooperative") + " ";
        return KINDS.stream()
                .filter(word -> folded.startsWith(word.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public static Optional<Sex> sex(String cell) {
        return switch (SearchText.fold(cell)) {
            case "nam", "male", "ong" -> Optional.of(Sex.MALE);
            case "nu", "female", "ba" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /** A day written dd/MM/yyyy or yyyy-MM-dd; null for anything else. */
    public static @Nullable LocalDate day(String cell) {
        Matcher day = DAY.matcher(cell);
        Matcher iso = ISO.matcher(cell);
        try {
            if (day.matches()) {
                return LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
            }
            return iso.matches() ? LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A telephone number with the zero that a spreadsheet takes off it. */
    public static String phone(String cell) {
        return WITHOUT_ZERO.matcher(cell).matches() ? "0" + cell : cell;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
