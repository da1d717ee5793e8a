package vn.saolang.programme.app.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Handovers;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.programme.Programme;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.app.UnitDoor;
import vn.saolang.programme.model.body.Body;
import vn.saolang.programme.store.body.BodyStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Bodies as an office may see them: its own, a province those of its communes too. */
@Component
public class BodyQueries {

    private final BodyStore bodies;
    private final UnitDoor door;
    private final Territory territory;
    private final Programmes programmes;
    private final Handovers handovers;
    private final VietnamTime time;

    BodyQueries(
            BodyStore bodies,
            UnitDoor door,
            Territory territory,
            Programmes programmes,
            Handovers handovers,
            VietnamTime time) {
        this.bodies = bodies;
        this.door = door;
        this.territory = territory;
        this.programmes = programmes;
        this.handovers = handovers;
        this.time = time;
    }

    /** A body an act names, with the level that has it today and why. */
    public record Named(Programme.Body body, OfficeLevel today, String basis) {}

    public List<Body> ownBodies(Actor actor) {
        return OfficeUnit.of(actor).map(unit -> bodies.of(List.of(unit.key()))).orElse(List.of());
    }

    /** Of the communes of a province's office; none for others. */
    public List<Body> communeBodies(Actor actor) {
        Optional<UnitRef> unit = OfficeUnit.of(actor);
        if (unit.isEmpty() || door.levelOf(unit.get()) != OfficeLevel.PROVINCE) return List.of();
        return bodies.of(territory.communeKeys(unit.get(), time.today()));
    }

    /** The bodies the acts name, with where they are today. */
    public List<Named> named(Actor actor) {
        List<Named> found = new ArrayList<>();
        OfficeUnit.of(actor)
                .flatMap(unit -> programmes.of(unit, time.today()))
                .ifPresent(programme -> programme.bodies().forEach(one -> found.add(today(one))));
        return found;
    }

    private Named today(Programme.Body body) {
        if (body.level() != OfficeLevel.DISTRICT) return new Named(body, body.level(), "");
        return handovers
                .ofDistrict(body.kind(), time.today())
                .map(one -> new Named(body, OfficeLevel.valueOf(one.to()), one.basis()))
                .orElse(new Named(body, body.level(), ""));
    }

    /**
     * A body, for those who may see it.
     *
     * @throws NotFound for everybody else
     */
    public Body shownTo(Actor actor, UUID id) {
        Body body = bodies.find(id).orElseThrow(() -> new NotFound("body " + id));
        door.reading(actor, body.unit());
        return body;
    }
}
