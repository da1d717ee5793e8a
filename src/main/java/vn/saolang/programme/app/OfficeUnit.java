package vn.saolang.programme.app;

import java.util.Optional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Role;
import vn.saolang.territory.UnitRef;

/** The unit whose office an actor holds: a province or a commune. */
public final class OfficeUnit {

    private OfficeUnit() {}

    /** The unit of the first office held; empty for producers, councils and the ministry. */
    public static Optional<UnitRef> of(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.PROVINCE_CHAIR))
                .or(() -> actor.scope(Role.COMMUNE_OFFICER))
                .or(() -> actor.scope(Role.COMMUNE_CHAIR))
                .map(UnitRef::parse);
    }

    /**
     * The unit in which the actor may write.
     *
     * @throws Forbidden for everybody without an office of a province or commune
     */
    public static UnitRef writing(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.COMMUNE_OFFICER))
                .or(() -> actor.scope(Role.COMMUNE_CHAIR))
                .map(UnitRef::parse)
                .orElseThrow(() -> new Forbidden("programme of an office"));
    }
}
