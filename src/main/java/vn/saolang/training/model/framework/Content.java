package vn.saolang.training.model.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.training.Audience;

/**
 * Something to be learnt.
 *
 * @param name Vietnamese, as the act has it
 * @param act the act that names it
 * @param where the place in the act
 * @param own whether no programme act names it and the software adds it
 * @param provinces codes of the provinces whose act names it; empty for the whole country
 * @param until last day of the act's programme, or null while none is set
 * @param papers grounds of completion it prepares for
 * @param criteria beginnings of codes of criteria it prepares for
 */
public record Content(
        String code,
        String name,
        Set<Audience> audiences,
        String act,
        String where,
        boolean own,
        Set<String> provinces,
        LocalDate from,
        @Nullable LocalDate until,
        Set<String> papers,
        List<String> criteria) {

    public Content {
        audiences = Set.copyOf(audiences);
        provinces = Set.copyOf(provinces);
        papers = Set.copyOf(papers);
        criteria = List.copyOf(criteria);
    }

    /** Whether the programme that names it has ended on that day. */
    public boolean endedOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /** Whether it is taught in the province. */
    public boolean taughtIn(String provinceCode) {
        return provinces.isEmpty() || provinces.contains(provinceCode);
    }

    /** Whether it prepares for the criterion. */
    public boolean preparesFor(String criterion) {
        return criteria.stream().anyMatch(criterion::startsWith);
    }
}
