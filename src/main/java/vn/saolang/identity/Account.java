package vn.saolang.identity;

import java.util.List;
import java.util.UUID;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;

/** Somebody who can sign in, with the roles held today. */
public record Account(UUID id, String login, String name, List<Grant> grants) {

    public Account {
        grants = List.copyOf(grants);
    }

    public Actor asActor() {
        return new Actor(id, name, grants);
    }
}
