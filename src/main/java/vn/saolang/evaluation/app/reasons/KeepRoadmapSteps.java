package vn.saolang.evaluation.app.reasons;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.DecisionDrafted;
import vn.saolang.evaluation.model.reasons.StepCost;
import vn.saolang.evaluation.store.reasons.RoadmapStepStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** A province's office enters what the steps of road maps take there; letters already released keep their figures. */
@Component
public class KeepRoadmapSteps {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST_WEEKS = 520;

    private final RoadMaps roadMaps;
    private final RoadmapStepStore store;
    private final Events events;
    private final VietnamTime time;

    KeepRoadmapSteps(RoadMaps roadMaps, RoadmapStepStore store, Events events, VietnamTime time) {
        this.roadMaps = roadMaps;
        this.store = store;
        this.events = events;
        this.time = time;
    }

    /** What the office fills in; null where no number was entered. Cost in million đồng. */
    public record Figures(
            String task,
            @Nullable BigDecimal costFrom,
            @Nullable BigDecimal costTo,
            @Nullable Integer weeksFrom,
            @Nullable Integer weeksTo,
            String helper,
            String source,
            int version) {}

    /** The steps as they stand in the office's province. */
    public List<StepCost> steps(Actor actor) {
        return roadMaps.costs(scope(actor));
    }

    /** Stores the next version of a family's step. @throws Stale when somebody changed it since it was read */
    @Transactional
    public void change(Actor actor, String family, Figures figures) {
        String scope = scope(actor);
        StepCost now = roadMaps.costs(scope).stream()
                .filter(one -> one.family().equals(family))
                .findFirst()
                .orElseThrow(() -> new NotFound("family " + family));
        Verdict.of(defects(figures)).orThrow();
        StepCost next = new StepCost(
                family,
                List.of(),
                figures.task,
                Objects.requireNonNull(figures.costFrom),
                Objects.requireNonNull(figures.costTo),
                Objects.requireNonNull(figures.weeksFrom),
                Objects.requireNonNull(figures.weeksTo),
                figures.helper,
                figures.source,
                figures.version + 1);
        if (now.version() != figures.version || !store.add(scope, next, actor.account(), time.now())) {
            throw new Stale("roadmap step " + family);
        }
        events.publish(actor, new DecisionDrafted("roadmap-step", family));
    }

    private static List<Refusal> defects(Figures figures) {
        List<Refusal> defects = new ArrayList<>();
        if (figures.task.isBlank() || figures.task.length() > 500) {
            defects.add(Refusal.of("evaluation.STEP_TASK", "task"));
        }
        BigDecimal from = figures.costFrom;
        BigDecimal to = figures.costTo;
        if (from == null || to == null || from.compareTo(to) > 0 || to.compareTo(MOST) > 0) {
            defects.add(Refusal.of("evaluation.STEP_COST", "costFrom"));
        }
        Integer first = figures.weeksFrom;
        Integer last = figures.weeksTo;
        if (first == null || last == null || first > last || last > LONGEST_WEEKS) {
            defects.add(Refusal.of("evaluation.STEP_WEEKS", "weeksFrom"));
        }
        if (figures.source.isBlank() || figures.source.length() > 300 || figures.helper.length() > 300) {
            defects.add(Refusal.of("evaluation.STEP_SOURCE", "source"));
        }
        return defects;
    }

    private static String scope(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE).orElseThrow(() -> new Forbidden("roadmap steps"));
    }
}
