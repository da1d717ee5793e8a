package vn.saolang.intake.app;

import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Role;
import vn.saolang.territory.UnitRef;

/** Whose lists an officer works on: those of the province, else of the commune. */
public final class Desk {

    private Desk() {}

    /**
     * The unit whose lists the officer takes in.
     *
     * @throws Forbidden for those who hold neither office
     */
    public static UnitRef unit(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.COMMUNE_OFFICER))
                .map(UnitRef::parse)
                .orElseThrow(() -> new Forbidden("intake"));
    }
}
