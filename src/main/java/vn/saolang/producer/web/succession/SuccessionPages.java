package vn.saolang.producer.web.succession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Possessions;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.succession.SuccessionQueries;
import vn.saolang.producer.model.succession.Act;
import vn.saolang.producer.web.succession.SuccessionsPage.Line;

/** Puts the pages of successions together, and says what waits. */
@Component
class SuccessionPages implements WorkSource {

    private final SuccessionQueries queries;
    private final EntityQueries entities;
    private final List<Possessions> possessions;

    SuccessionPages(SuccessionQueries queries, EntityQueries entities, List<Possessions> possessions) {
        this.queries = queries;
        this.entities = entities;
        this.possessions = possessions;
    }

    SuccessionsPage list(Actor actor) {
        boolean producer = actor.has(Role.PRODUCER);
        List<Act> acts = producer ? queries.of(actor) : queries.waitingFor(actor);
        return new SuccessionsPage(acts.stream().map(this::line).toList(), producer);
    }

    private Line line(Act act) {
        return new Line(act, from(act), entities.get(act.successor()).details().name());
    }

    private String from(Act act) {
        return act.predecessors().stream()
                .map(one -> entities.get(one).details().name())
                .collect(Collectors.joining("; "));
    }

    SuccessionEditPage edit(Actor actor, SuccessionForm form, List<Refusal> refusals) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        for (EntitySummary one : entities.standing(actor)) {
            own.put(one.id().toString(), one.name());
            parts.putAll(named(one.id()));
        }
        return new SuccessionEditPage(form, own, parts, refusals);
    }

    /** The entities that bear the registration number typed; none when nobody does. */
    List<EntityId> others(SuccessionForm form) {
        String number = form.get("otherRegistration");
        return number.isBlank() ? List.of() : entities.registeredAs(number);
    }

    SuccessionPage show(Actor actor, Act act, String reason, List<Refusal> refusals) {
        List<EntitySummary> before = act.predecessors().stream()
                .map(entities::get)
                .map(Entity::summary)
                .toList();
        Map<String, String> parts = new LinkedHashMap<>();
        List<EntityId> sides = new ArrayList<>(act.predecessors());
        sides.add(act.successor());
        sides.forEach(one -> named(one).forEach((id, name) -> {
            if (act.parts().contains(UUID.fromString(id))) {
                parts.put(id, name);
            }
        }));
        boolean open = act.state() == Act.State.PROPOSED;
        return new SuccessionPage(
                act,
                before,
                entities.get(act.successor()).summary(),
                parts,
                open && queries.mayDecide(actor, act),
                open && act.silent().stream().anyMatch(one -> entities.isMember(actor.account(), one)),
                reason,
                refusals);
    }

    private Map<String, String> named(EntityId entity) {
        Map<String, String> names = new LinkedHashMap<>();
        possessions.forEach(one -> one.of(entity).forEach((id, name) -> names.put(id.toString(), name)));
        return names;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (actor.has(Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE)) {
            return queries.waitingFor(actor).stream()
                    .map(act -> item(act, "producer.work.succession"))
                    .toList();
        }
        return !actor.has(Role.PRODUCER)
                ? List.of()
                : queries.of(actor).stream()
                        .filter(act -> act.state() == Act.State.PROPOSED)
                        .filter(act -> act.silent().stream().anyMatch(one -> entities.isMember(actor.account(), one)))
                        .map(act -> item(act, "producer.work.agreement"))
                        .toList();
    }

    private WorkItem item(Act act, String kind) {
        Line line = line(act);
        return new WorkItem(
                kind,
                "producer.work.succession.line",
                List.of(line.from(), line.to()),
                "/successions/" + act.id(),
                null);
    }
}
