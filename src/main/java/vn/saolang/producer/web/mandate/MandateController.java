package vn.saolang.producer.web.mandate;

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
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Mandate;
import vn.saolang.producer.MandateState;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.mandate.MandateQueries;
import vn.saolang.producer.app.mandate.MoveMandate;

/** Mandates to prepare dossiers: given and ended by the producer, accepted and given back by the person. */
@Controller
class MandateController implements NavSource, WorkSource {

    private final EntityQueries entities;
    private final MandateQueries mandates;
    private final MoveMandate moves;
    private final VietnamTime time;

    MandateController(EntityQueries entities, MandateQueries mandates, MoveMandate moves, VietnamTime time) {
        this.entities = entities;
        this.mandates = mandates;
        this.moves = moves;
        this.time = time;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/mandates")
    MandatesPage list(Actor actor, @PathVariable String id) {
        return page(own(actor, id), "", "", List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/mandates")
    Object give(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String lastDay) {
        EntityId entity = own(actor, id);
        try {
            moves.give(actor, entity, who, day(lastDay));
            return Redirect.to("/entities/" + entity + "/mandates").saying("producer.mandate.given");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(entity, who, lastDay, refused.refusals()));
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new RefusedException(Refusal.of("producer.MANDATE_DAY_WRONG", "lastDay"));
        }
    }

    private MandatesPage page(EntityId entity, String who, String lastDay, List<Refusal> refusals) {
        return new MandatesPage(
                entities.get(entity).summary(), mandates.of(entity), time.today(), who, lastDay, refusals);
    }

    private EntityId own(Actor actor, String id) {
        EntityId entity = EntityId.parse(id);
        if (!entities.isMember(actor.account(), entity)) {
            throw new NotFound("entity " + id);
        }
        return entity;
    }

    @Access({Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/mandates")
    MyMandatesPage mine(Actor actor) {
        return new MyMandatesPage(mandates.givenTo(actor), time.today(), List.of());
    }

    @Access({Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/mandates/{id}/acceptance")
    Object accept(Actor actor, @PathVariable String id) {
        try {
            moves.accept(actor, uuid(id));
            return Redirect.to("/mandates").saying("producer.mandate.accepted");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new MyMandatesPage(mandates.givenTo(actor), time.today(), refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/mandates/{id}/end")
    Redirect end(Actor actor, @PathVariable String id) {
        Mandate mandate = mandates.find(uuid(id)).orElseThrow(() -> new NotFound("mandate"));
        boolean member = entities.isMember(actor.account(), mandate.entity());
        if (!member && !mandate.account().equals(actor.account())) {
            throw new NotFound("mandate");
        }
        if (mandate.endedAt() == null) {
            moves.end(actor, mandate.id());
        }
        return Redirect.to(member ? "/entities/" + mandate.entity() + "/mandates" : "/mandates")
                .saying("producer.mandate.ended");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("mandate");
        }
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        boolean asked = actor.has(Role.CONSULTANT)
                || (actor.has(Role.COMMUNE_OFFICER) && !mandates.givenTo(actor).isEmpty());
        return asked ? List.of(new NavItem(22, "producer.my-mandates.title", "/mandates")) : List.of();
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.CONSULTANT, Role.COMMUNE_OFFICER)) {
            return List.of();
        }
        return mandates.givenTo(actor).stream()
                .filter(one -> one.state(time.today()) == MandateState.OFFERED)
                .map(one -> new WorkItem(
                        "producer.work.mandate",
                        "producer.work.mandate.line",
                        List.of(one.entityName()),
                        "/mandates",
                        one.lastDay()))
                .toList();
    }
}
