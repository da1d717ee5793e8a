package vn.saolang.producer.web.key;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.key.IssueApiKey;

/** Keys for a producer's programs: made, shown once, taken back. */
@Controller
class ApiKeyController {

    private final EntityQueries entities;
    private final IssueApiKey keys;

    ApiKeyController(EntityQueries entities, IssueApiKey keys) {
        this.entities = entities;
        this.keys = keys;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/api-keys")
    ApiKeysPage list(Actor actor, @PathVariable String id) {
        return page(actor, EntityId.parse(id), "", "", List.of());
    }

    /** The new key is on this answer only: it is kept in no session and no address. */
    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/api-keys")
    Object issue(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String name) {
        EntityId entity = EntityId.parse(id);
        try {
            String key = keys.issue(actor, entity, name);
            return page(actor, entity, key, "", List.of());
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, entity, "", name, refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/api-keys/{key}/end")
    Redirect revoke(Actor actor, @PathVariable String id, @PathVariable String key) {
        EntityId entity = EntityId.parse(id);
        keys.revoke(actor, entity, keyId(key));
        return Redirect.to("/entities/" + entity + "/api-keys").saying("producer.keys.ended");
    }

    private static UUID keyId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("api key");
        }
    }

    private ApiKeysPage page(Actor actor, EntityId entity, String fresh, String name, List<Refusal> refusals) {
        return new ApiKeysPage(entities.get(entity).summary(), keys.of(actor, entity), fresh, name, refusals);
    }
}
