package vn.saolang.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office tells of a project; not judged yet, so what is missing is null or empty.
 *
 * @param place where it is carried out, in words
 * @param agency who carries it out
 * @param basis the decision it rests on
 * @param goals what it should bring about
 * @param budget in million VND, all sources; null when not known yet
 * @param programme code of the programme whose act names it, empty for one of the office's own
 * @param named the act's words for it
 */
public record ProjectDraft(
        @Nullable ProjectKind kind,
        String name,
        String place,
        String agency,
        String basis,
        String goals,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable BigDecimal budget,
        String programme,
        String named) {

    public ProjectDraft {
        name = name.strip();
        place = place.strip();
        agency = agency.strip();
        basis = basis.strip();
        goals = goals.strip();
    }
}
