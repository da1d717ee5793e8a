package vn.saolang.producer.model.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;

/** When a mandate may be given: to whom, until when, and not twice (26/2026 Điều 7.1, 10.4a). */
public final class MandateRules {

    /** Nobody is bound for longer without being asked again. */
    private static final int LONGEST_YEARS = 5;

    private MandateRules() {}

    /**
     * In which role the person may prepare for an entity of the commune.
     *
     * @param commune key of the entity's commune, whose officers guide producers (26/2026 Điều 10.4a)
     * @return null when the person may not
     */
    public static @Nullable Role preparesAs(Actor person, String commune) {
        if (person.has(Role.CONSULTANT)) {
            return Role.CONSULTANT;
        }
        return person.mayFor(Role.COMMUNE_OFFICER, commune) ? Role.COMMUNE_OFFICER : null;
    }

    /**
     * Every defect of an offer.
     *
     * @param found how many people of that login or name may prepare for the entity
     * @param standing whether one of the entity's mandates for that person still runs or waits
     */
    public static List<Refusal> defects(int found, boolean standing, @Nullable LocalDate lastDay, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (found == 0) {
            defects.add(Refusal.of("producer.NO_SUCH_PREPARER", "who").citing("26/2026 Điều 10.4a"));
        } else if (found > 1) {
            defects.add(Refusal.of("producer.PREPARER_AMBIGUOUS", "who"));
        } else if (standing) {
            defects.add(Refusal.of("producer.MANDATE_STANDS", "who"));
        }
        if (lastDay != null && lastDay.isBefore(today)) {
            defects.add(Refusal.of("producer.MANDATE_DAY_PAST", "lastDay"));
        } else if (lastDay != null && lastDay.isAfter(today.plusYears(LONGEST_YEARS))) {
            defects.add(Refusal.of("producer.MANDATE_DAY_FAR", "lastDay", Integer.toString(LONGEST_YEARS)));
        }
        return defects;
    }
}
