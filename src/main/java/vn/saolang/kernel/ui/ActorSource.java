package vn.saolang.kernel.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;

/** Who makes this request. Roles are read anew each time, so that a mandate taken back ends at once. */
@Component
public class ActorSource {

    /** Finds the actor of an account id; implemented by identity. */
    @FunctionalInterface
    public interface Directory extends Function<UUID, Optional<Actor>> {}

    private final ObjectProvider<Directory> directory;

    ActorSource(ObjectProvider<Directory> directory) {
        this.directory = directory;
    }

    /** The actor of the session, or the anonymous one. */
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof AccountPrincipal principal)) {
            return Actor.anonymous();
        }
        return directory.getObject().apply(principal.account()).orElse(Actor.anonymous());
    }

    /** What a session remembers of its account. */
    public record AccountPrincipal(UUID account, String name) implements java.io.Serializable, java.security.Principal {
        @Override
        public String getName() {
            return name;
        }
    }
}
