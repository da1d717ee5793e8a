package vn.saolang.traceability.web.file;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.traceability.app.file.LotScope;

/** Doors to lots and recalls. */
@Component
class LotDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return LotScope.isInspector(actor) || actor.has(Role.PRODUCER)
                ? List.of(
                        new NavItem(56, "traceability.lots.title", "/lots"),
                        new NavItem(57, "traceability.recalls.title", "/recalls"))
                : List.of();
    }
}
