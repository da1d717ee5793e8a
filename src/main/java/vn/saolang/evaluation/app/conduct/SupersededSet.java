package vn.saolang.evaluation.app.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regime;
import vn.saolang.regulation.Regulations;

/** Whether the set a dossier is scored by is no longer that of new dossiers. It keeps its set to the end (26/2026 Điều 12.2). */
@Component
public class SupersededSet {

    private final Regulations regulations;
    private final VietnamTime time;

    SupersededSet(Regulations regulations, VietnamTime time) {
        this.regulations = regulations;
        this.time = time;
    }

    /** The act that new dossiers fall under today, when it is another than the set's; null when it is the same. */
    public @Nullable String by(CriteriaSet set) {
        return by(regulations, set, time.today());
    }

    static @Nullable String by(Regulations regulations, CriteriaSet set, LocalDate day) {
        return regulations
                .findRegime(day)
                .map(Regime::act)
                .filter(act -> !act.equals(set.regulation()))
                .orElse(null);
    }
}
