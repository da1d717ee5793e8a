package vn.saolang.evaluation.model.tasting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The criteria of a set that can be answered from a coded sample, as dated data.
 *
 * @param annex where the act prints them
 * @param senses by criterion, in the order of the set
 */
public record SensoryCriteria(String criteriaSet, String annex, LocalDate since, Map<String, Set<Sense>> senses) {

    /** With what a criterion is judged. */
    public enum Sense {
        LOOK,
        SMELL,
        TASTE,
        FEEL
    }

    /** The codes in the order of the set. */
    public List<String> codes() {
        return List.copyOf(senses.keySet());
    }

    /** Whether something is put into the mouth for one of these criteria, so that the palate wants cleansing. */
    public boolean eaten(List<String> criteria) {
        return criteria.stream()
                .anyMatch(one ->
                        senses.getOrDefault(one, EnumSet.noneOf(Sense.class)).contains(Sense.TASTE));
    }
}
