package vn.saolang.training.app.lesson;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.model.lesson.Lessons;
import vn.saolang.training.store.framework.FrameworkFile;
import vn.saolang.training.store.lesson.LessonStore;

/** Which content and class met which gap later; whoever asks has let the reader in. */
@Component
public class LessonQueries {

    private final LessonStore store;
    private final FrameworkFile framework;
    private final Territory territory;
    private final VietnamTime time;

    LessonQueries(LessonStore store, FrameworkFile framework, Territory territory, VietnamTime time) {
        this.store = store;
        this.framework = framework;
        this.territory = territory;
        this.time = time;
    }

    /** The lessons of a province or commune. */
    public Lessons of(UnitRef unit) {
        Set<String> communes = territory.communeKeys(unit, time.today());
        return new Lessons(framework.framework(), store.filed(communes), store.gaps(communes), store.learnt(communes));
    }
}
