package vn.saolang.programme.app;

import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Whose programme work an actor may see: its own unit's, a province its communes', the ministry all. */
@Component
public class UnitDoor {

    private final Territory territory;
    private final VietnamTime time;

    UnitDoor(Territory territory, VietnamTime time) {
        this.territory = territory;
        this.time = time;
    }

    /** Whether the actor may read the unit's bodies, tasks and plans. */
    public boolean mayRead(Actor actor, UnitRef unit) {
        if (actor.has(Role.MINISTRY_OFFICE)) return true;
        return OfficeUnit.of(actor)
                .filter(own -> own.equals(unit)
                        || territory.communeKeys(own, time.today()).contains(unit.key()))
                .isPresent();
    }

    /**
     * Refuses to read.
     *
     * @throws NotFound as if it did not exist
     */
    public void reading(Actor actor, UnitRef unit) {
        if (!mayRead(actor, unit)) throw new NotFound("programme of " + unit.key());
    }

    /**
     * Refuses to write in another unit than the actor's own.
     *
     * @throws NotFound when the actor may not even read it
     */
    public void writing(Actor actor, UnitRef unit) {
        reading(actor, unit);
        if (!OfficeUnit.writing(actor).equals(unit)) throw new vn.saolang.kernel.Forbidden("programme of another unit");
    }

    /** Whether the actor writes in this unit. */
    public boolean mayWrite(Actor actor, UnitRef unit) {
        return actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)
                && OfficeUnit.of(actor).filter(unit::equals).isPresent();
    }

    /** The level of an office. */
    public OfficeLevel levelOf(UnitRef unit) {
        return territory.get(unit).level() == UnitLevel.PROVINCE ? OfficeLevel.PROVINCE : OfficeLevel.COMMUNE;
    }
}
