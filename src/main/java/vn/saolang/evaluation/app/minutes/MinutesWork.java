package vn.saolang.evaluation.app.minutes;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.papers.PaperWords;

/** Minutes that wait for chair and secretary: to be frozen, to be signed. */
@Component
class MinutesWork implements WorkSource {

    private final MinutesStore minutes;

    MinutesWork(MinutesStore minutes) {
        this.minutes = minutes;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY)) {
            return List.of();
        }
        return minutes.waitingFor(actor.account()).stream()
                .map(one -> new WorkItem(
                        "evaluation.kind.minutes",
                        one.number() == null ? "evaluation.work.minutes-freeze" : "evaluation.work.minutes-sign",
                        List.of(PaperWords.or(PaperWords.day(one.heldOn()))),
                        "/sessions/" + one.session() + "/minutes",
                        null))
                .toList();
    }
}
