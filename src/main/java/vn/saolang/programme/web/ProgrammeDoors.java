package vn.saolang.programme.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** One door: the programme; the year, bodies and tasks hang off it. */
@Component
class ProgrammeDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.isSignedIn() ? List.of(new NavItem(100, "programme.title", "/programme")) : List.of();
    }
}
