package vn.saolang.producer.web.prefix;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.saolang.producer.app.prefix.DeclarePrefix;
import vn.saolang.producer.web.prefix.PrefixesPage.Typed;

/** GS1 company prefixes: declared and taken back. */
@Controller
class PrefixController {

    private final EntityQueries entities;
    private final DeclarePrefix declare;

    PrefixController(EntityQueries entities, DeclarePrefix declare) {
        this.entities = entities;
        this.declare = declare;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/gs1-prefixes")
    PrefixesPage list(Actor actor, @PathVariable String id) {
        return page(own(actor, id), new Typed("", "", ""), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/gs1-prefixes")
    Object declare(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String digits,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String since) {
        EntityId entity = own(actor, id);
        try {
            declare.declare(actor, entity, digits.replaceAll("\\s", ""), paper, day(since));
            return Redirect.to("/entities/" + entity + "/gs1-prefixes").saying("producer.prefixes.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(entity, new Typed(digits, paper, since), refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/gs1-prefixes/{prefix}/end")
    Redirect end(Actor actor, @PathVariable String id, @PathVariable String prefix) {
        EntityId entity = own(actor, id);
        declare.end(actor, entity, uuid(prefix));
        return Redirect.to("/entities/" + entity + "/gs1-prefixes").saying("producer.prefixes.ended");
    }

    private PrefixesPage page(EntityId entity, Typed typed, List<Refusal> refusals) {
        return new PrefixesPage(entities.get(entity).summary(), declare.of(entity), typed, refusals);
    }

    private EntityId own(Actor actor, String id) {
        EntityId entity = EntityId.parse(id);
        if (!entities.actsFor(actor.account(), entity)) {
            throw new NotFound("entity");
        }
        return entity;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("prefix");
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
