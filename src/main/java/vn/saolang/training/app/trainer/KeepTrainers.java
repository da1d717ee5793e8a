package vn.saolang.training.app.trainer;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.ClassId;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.trainer.Trainer;
import vn.saolang.training.model.trainer.TrainerDraft;
import vn.saolang.training.model.trainer.TrainerMoved;
import vn.saolang.training.store.trainer.TrainerStore;

/** Offices keep the registry of trainers and artisans of their province, and say who teaches a class. */
@Component
public class KeepTrainers {

    private final TrainingDoor door;
    private final TrainerQueries queries;
    private final TrainerStore trainers;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    KeepTrainers(
            TrainingDoor door,
            TrainerQueries queries,
            TrainerStore trainers,
            Territory territory,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.queries = queries;
        this.trainers = trainers;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * Enters somebody.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect; Forbidden for who holds no such office
     */
    @Transactional
    public UUID enter(Actor by, TrainerDraft draft) {
        UnitRef unit = door.unitOf(by).orElseThrow(() -> new Forbidden("trainers are entered by offices"));
        Verdict.of(draft.defects()).orThrow();
        UUID id = UUID.randomUUID();
        trainers.insert(id, territory.provinceOf(unit).ref().key(), unit.key(), draft, by.account(), time.now());
        events.publish(by, new TrainerMoved("TrainerEntered", id));
        return id;
    }

    /** Changes an entry; {@link vn.saolang.kernel.Stale} when somebody else was first. */
    @Transactional
    public void change(Actor by, UUID id, int version, TrainerDraft draft) {
        requireKeeper(by, id);
        Verdict.of(draft.defects()).orThrow();
        trainers.update(id, version, draft);
        events.publish(by, new TrainerMoved("TrainerChanged", id));
    }

    /** Takes an entry off the registry. */
    @Transactional
    public void end(Actor by, UUID id) {
        requireKeeper(by, id);
        trainers.end(id, time.now());
        events.publish(by, new TrainerMoved("TrainerEnded", id));
    }

    /** Says that somebody of the registry teaches a class of the actor's office. */
    @Transactional
    public void assign(Actor by, ClassId course, UUID trainer) {
        door.enterOwn(by, course);
        queries.get(by, trainer);
        trainers.assign(course, trainer);
        events.publish(by, new TrainerMoved("TrainerAssigned", trainer));
    }

    /** The office that entered it, or the province. */
    private void requireKeeper(Actor by, UUID id) {
        Trainer trainer = queries.get(by, id);
        boolean own = by.has(Role.PROVINCE_OFFICE)
                || door.unitOf(by)
                        .map(unit -> unit.key().equals(trainer.unit()))
                        .orElse(false);
        if (!own) {
            throw new Forbidden("keeps trainer " + id);
        }
    }
}
