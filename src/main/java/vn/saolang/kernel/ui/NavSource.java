package vn.saolang.kernel.ui;

import java.util.List;
import vn.saolang.kernel.Actor;

/** A module that offers doors in the navigation; each module with staff pages implements it. */
public interface NavSource {

    /** The doors this actor may open. */
    List<NavItem> doorsFor(Actor actor);
}
