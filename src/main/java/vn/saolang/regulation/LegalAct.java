package vn.saolang.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal act and when it was in force.
 *
 * @param lapsed first day it is no longer in force, null while it is
 * @param regime what it lays down for dossiers filed in its time
 */
public record LegalAct(
        String number,
        String title,
        String issuer,
        LocalDate issued,
        LocalDate effective,
        @Nullable LocalDate lapsed,
        List<String> amendedBy,
        Regime regime,
        List<Form> forms,
        List<ProductGroup> groups) {

    /** A form the act annexes: its number, its name and who fills it. */
    public record Form(String number, String name, String by) {}

    /** Whether it is in force on a day: [effective, lapsed). */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effective) && (lapsed == null || day.isBefore(lapsed));
    }
}
