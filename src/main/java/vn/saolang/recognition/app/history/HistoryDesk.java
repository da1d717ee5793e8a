package vn.saolang.recognition.app.history;

import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Role;

/** Who keeps the history of a province: its OCOP office, for the province of today and those it was made of. */
public final class HistoryDesk {

    private HistoryDesk() {}

    /**
     * Key of the actor's province.
     *
     * @throws Forbidden for anybody but a provincial office
     */
    public static String scope(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE).orElseThrow(() -> new Forbidden("history"));
    }
}
