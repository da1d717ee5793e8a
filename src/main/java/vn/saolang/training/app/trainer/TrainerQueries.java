package vn.saolang.training.app.trainer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.ClassId;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.trainer.Trainer;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.trainer.TrainerStore;
import vn.saolang.training.store.trainer.TrainerStore.Wanted;

/** The registry of trainers as the offices of a province may read it; the ministry reads all. */
@Component
public class TrainerQueries {

    private static final int PAGE = 30;

    private final TrainerStore trainers;
    private final ClassStore classes;
    private final TrainingDoor door;
    private final Territory territory;
    private final VietnamTime time;

    TrainerQueries(
            TrainerStore trainers, ClassStore classes, TrainingDoor door, Territory territory, VietnamTime time) {
        this.trainers = trainers;
        this.classes = classes;
        this.door = door;
        this.territory = territory;
        this.time = time;
    }

    /** A page of the registry. */
    public Paged<Trainer> page(Actor actor, String kind, String content, String words, int page) {
        return trainers.page(new Wanted(provinces(actor), kind, content, words), Math.max(0, page), PAGE);
    }

    /**
     * The entry.
     *
     * @throws NotFound for offices of other provinces
     */
    public Trainer get(Actor actor, UUID id) {
        return trainers.find(id, provinces(actor)).orElseThrow(() -> new NotFound("trainer " + id));
    }

    /** The classes the trainer teaches or taught that the actor may see, by their day. */
    public List<TrainingClass> taught(Actor actor, UUID id) {
        return classes.of(trainers.taughtBy(get(actor, id).id()));
    }

    /** Who teaches a class; whoever asks may see it. */
    public List<Trainer> of(ClassId course) {
        return trainers.of(course);
    }

    /** Whether the actor may change the entry. */
    public boolean keeps(Actor actor, Trainer trainer) {
        return actor.has(Role.PROVINCE_OFFICE)
                || door.unitOf(actor)
                        .map(unit -> unit.key().equals(trainer.unit()))
                        .orElse(false);
    }

    private Set<String> provinces(Actor actor) {
        Set<String> keys = new HashSet<>(Set.of(""));
        for (Grant grant : actor.grants()) {
            switch (grant.role()) {
                case PROVINCE_OFFICE -> keys.add(grant.scope());
                case COMMUNE_OFFICER, COMMUNE_CHAIR ->
                    keys.add(territory
                            .provinceOf(UnitRef.parse(grant.scope()))
                            .ref()
                            .key());
                case MINISTRY_OFFICE ->
                    territory.provincesAt(time.today()).stream()
                            .map(Unit::ref)
                            .map(UnitRef::key)
                            .forEach(keys::add);
                default -> {}
            }
        }
        return keys;
    }
}
