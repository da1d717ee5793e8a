package vn.saolang.stamp.model.matter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.saolang.kernel.Refusal;

/**
 * What an authority concluded of a producer's wrong, as typed: it lets a withdrawal be proposed (26/2026 Điều 8.3a).
 *
 * @param ground letter of 26/2026 Điều 8.1
 * @param number of the conclusion, as written on it
 * @param day it bears, dd/MM/yyyy or ISO
 */
public record Conclusion(String ground, String number, String day, String authority, String evidence) {

    /** Grounds a case about stamps can lead to; that production stopped is the commune's to confirm. */
    public static final List<String> GROUNDS = List.of("a", "b", "c", "d", "e");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String NUMBER = "[0-9A-Za-zĐđ./-]{1,50}";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;
    private static final int LONGEST_AUTHORITY = 300;

    public static Conclusion blank() {
        return new Conclusion("", "", "", "", "");
    }

    /** Its day; empty when it cannot be read. */
    public Optional<LocalDate> on() {
        try {
            return Optional.of(day.contains("/") ? LocalDate.parse(day.strip(), DAY) : LocalDate.parse(day.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Every defect. */
    public List<Refusal> defects(LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (!GROUNDS.contains(ground)) {
            defects.add(Refusal.of("stamp.CONCLUSION_GROUND", "ground").citing("26/2026 Điều 8.1"));
        }
        if (!number.strip().matches(NUMBER)) {
            defects.add(Refusal.of("stamp.CONCLUSION_NUMBER", "number"));
        }
        if (on().filter(one -> !one.isAfter(today)).isEmpty()) {
            defects.add(Refusal.of("stamp.CONCLUSION_DAY", "day"));
        }
        int name = authority.strip().length();
        if (name < 2 || name > LONGEST_AUTHORITY) {
            defects.add(Refusal.of("stamp.CONCLUSION_AUTHORITY", "authority"));
        }
        int text = evidence.strip().length();
        if (text < SHORTEST || text > LONGEST) {
            defects.add(Refusal.of("stamp.CASE_TEXT", "evidence"));
        }
        return defects;
    }
}
