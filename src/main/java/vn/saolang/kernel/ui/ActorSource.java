package vn.saolang.kernel.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.saolang.kernel.Actor;

/** Who makes this request. Roles are read anew for each request, so that a mandate taken back ends at once. */
@Component
public class ActorSource {

    /** Finds the actor of an account id; implemented by identity. */
    @FunctionalInterface
    public interface Directory extends Function<UUID, Optional<Actor>> {}

    private static final String KNOWN = ActorSource.class.getName();

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
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return find(principal.account());
        }
        if (request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Actor known
                && known.account().equals(principal.account())) {
            return known;
        }
        Actor actor = find(principal.account());
        request.setAttribute(KNOWN, actor, RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    private Actor find(UUID account) {
        return directory.getObject().apply(account).orElse(Actor.anonymous());
    }

    /** What a session remembers of its account. */
    public record AccountPrincipal(UUID account, String name) implements java.io.Serializable, java.security.Principal {
        @Override
        public String getName() {
            return name;
        }
    }
}
