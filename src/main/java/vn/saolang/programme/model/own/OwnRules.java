package vn.saolang.programme.model.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.programme.Programme;

/** What an own programme needs: a name, years that no other programme of the province covers, the act that decided it. */
public final class OwnRules {

    private static final int FIRST_YEAR = 2018;
    private static final int LONGEST_SPAN = 15;

    private OwnRules() {}

    /** A programme as typed; -1 for what is no year. */
    public record Draft(
            String name,
            int from,
            int to,
            String actNumber,
            @Nullable LocalDate actDay,
            String actIssuer,
            String copiedFrom,
            List<OwnProgramme.Step> steps) {}

    /** @param others the programmes of the province that are there already */
    public static List<Refusal> defects(Draft draft, List<Programme> others) {
        List<Refusal> found = new ArrayList<>();
        if (draft.name().isBlank() || draft.name().length() > 300) {
            found.add(Refusal.of("programme.NAME_MISSING", "name"));
        }
        if (draft.from() < FIRST_YEAR || draft.from() > 2100) found.add(Refusal.of("programme.YEAR_WRONG", "from"));
        if (draft.to() < draft.from() || draft.to() > draft.from() + LONGEST_SPAN) {
            found.add(Refusal.of("programme.YEARS_TURNED", "to"));
        }
        others.stream()
                .filter(one -> one.period().from() <= draft.to()
                        && draft.from() <= one.period().to())
                .findFirst()
                .ifPresent(one -> found.add(Refusal.of("programme.YEARS_TAKEN", "from", one.name())));
        if (draft.actNumber().isBlank()) found.add(Refusal.of("programme.ACT_MISSING", "number"));
        if (draft.actDay() == null) found.add(Refusal.of("programme.DAY_MISSING", "day"));
        if (draft.actIssuer().isBlank()) found.add(Refusal.of("programme.ISSUER_MISSING", "issuer"));
        return found;
    }
}
