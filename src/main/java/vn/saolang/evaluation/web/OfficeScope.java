package vn.saolang.evaluation.web;

import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Role;

/** For which scope an office works: its province's, or the ministry's. */
public final class OfficeScope {

    private OfficeScope() {}

    /** @throws Forbidden for whoever works in no office */
    public static String of(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.MINISTRY_OFFICE))
                .orElseThrow(() -> new Forbidden("no office"));
    }
}
