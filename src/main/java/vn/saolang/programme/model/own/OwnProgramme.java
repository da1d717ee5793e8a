package vn.saolang.programme.model.own;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.programme.CycleStep;
import vn.saolang.territory.UnitRef;

/** What a province wrote of its programme; the rest is taken from the one it was copied from. */
public record OwnProgramme(
        UUID id,
        String code,
        UnitRef province,
        String name,
        int from,
        int to,
        String actNumber,
        LocalDate actDay,
        String actIssuer,
        String copiedFrom,
        List<Step> steps) {

    /** Months by level; null means all year. */
    public record Step(
            CycleStep step,
            @Nullable Integer province,
            @Nullable Integer commune) {}
}
