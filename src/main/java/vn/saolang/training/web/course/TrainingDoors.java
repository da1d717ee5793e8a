package vn.saolang.training.web.course;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.training.app.TrainingDoor;

/** The door to training. */
@Component
class TrainingDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PRODUCER) || TrainingDoor.isOffice(actor)
                ? List.of(new NavItem(145, "training.title", "/training"))
                : List.of();
    }
}
