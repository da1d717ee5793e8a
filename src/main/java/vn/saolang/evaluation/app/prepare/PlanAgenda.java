package vn.saolang.evaluation.app.prepare;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.prepare.AgendaClock;
import vn.saolang.evaluation.model.prepare.AgendaPlan;
import vn.saolang.evaluation.model.prepare.AgendaPlan.Pause;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.prepare.AgendaStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Those who prepare a meeting enter when it begins, how long products take, and the breaks. */
@Component
public class PlanAgenda {

    private static final int LONGEST = 240;

    private final PreparationDoor door;
    private final AgendaStore agendas;
    private final ScoredProductStore products;
    private final Events events;
    private final VietnamTime time;

    PlanAgenda(
            PreparationDoor door, AgendaStore agendas, ScoredProductStore products, Events events, VietnamTime time) {
        this.door = door;
        this.agendas = agendas;
        this.products = products;
        this.events = events;
        this.time = time;
    }

    /**
     * What was entered; null where nothing usable was.
     *
     * @param own minutes by product; null where what was typed is no number
     */
    public record Draft(
            @Nullable LocalTime startsAt,
            @Nullable Integer opening,
            @Nullable Integer minutes,
            @Nullable Integer closing,
            List<DraftPause> pauses,
            Map<UUID, @Nullable Integer> own,
            int lockVersion) {}

    /** A break as it was typed, with the row it stands in. */
    public record DraftPause(
            int row, @Nullable LocalTime startsAt, @Nullable Integer minutes, String label) {}

    /** @throws vn.saolang.kernel.RefusedException with everything that is missing, or when the day would not end before midnight */
    @Transactional
    public void plan(Actor actor, SessionId id, Draft draft) {
        door.prepare(actor, id);
        Verdict.of(defects(draft)).orThrow();
        AgendaPlan plan = new AgendaPlan(
                Objects.requireNonNull(draft.startsAt()),
                Objects.requireNonNull(draft.opening()),
                Objects.requireNonNull(draft.minutes()),
                Objects.requireNonNull(draft.closing()),
                draft.pauses().stream().map(PlanAgenda::pause).toList(),
                own(actor, id, draft),
                draft.lockVersion());
        if (!AgendaClock.fits(AgendaClock.slots(plan, agendas.order(id)))) {
            Verdict.of(List.of(Refusal.of("evaluation.AGENDA_TOO_LONG", "minutes")))
                    .orThrow();
        }
        agendas.put(id, plan, actor.account(), time.now());
        events.publish(
                actor,
                new SessionStep(
                        "AgendaPlanned", id, Map.of("startsAt", plan.startsAt().toString())));
    }

    private static Pause pause(DraftPause typed) {
        return new Pause(
                Objects.requireNonNull(typed.startsAt()), Objects.requireNonNull(typed.minutes()), typed.label());
    }

    /** What was entered for the products the actor knows of; the others keep what they had. */
    private Map<UUID, Integer> own(Actor actor, SessionId id, Draft draft) {
        Map<UUID, Integer> own =
                new HashMap<>(agendas.find(id).map(AgendaPlan::own).orElse(Map.of()));
        for (ScoredProduct product : products.of(id, actor.account())) {
            Integer minutes = draft.own().get(product.id());
            if (minutes == null) {
                own.remove(product.id());
            } else {
                own.put(product.id(), minutes);
            }
        }
        return own;
    }

    private static List<Refusal> defects(Draft draft) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.startsAt() == null) {
            defects.add(Refusal.of("evaluation.AGENDA_START", "startsAt"));
        }
        minutes(defects, "opening", draft.opening(), 0);
        minutes(defects, "minutes", draft.minutes(), 1);
        minutes(defects, "closing", draft.closing(), 0);
        draft.own().forEach((product, minutes) -> minutes(defects, "minutes-" + product, minutes, 1));
        for (DraftPause pause : draft.pauses()) {
            boolean whole = pause.startsAt() != null && between(pause.minutes(), 1);
            if (!whole || pause.label().isBlank() || pause.label().length() > 200) {
                defects.add(Refusal.of(
                        "evaluation.AGENDA_PAUSE", "pause-" + pause.row() + "-at", Integer.toString(LONGEST)));
            }
        }
        return defects;
    }

    private static void minutes(List<Refusal> defects, String field, @Nullable Integer minutes, int least) {
        if (!between(minutes, least)) {
            defects.add(
                    Refusal.of("evaluation.AGENDA_MINUTES", field, Integer.toString(least), Integer.toString(LONGEST)));
        }
    }

    private static boolean between(@Nullable Integer minutes, int least) {
        return minutes != null && minutes >= least && minutes <= LONGEST;
    }
}
