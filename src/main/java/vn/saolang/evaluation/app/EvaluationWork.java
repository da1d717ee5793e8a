package vn.saolang.evaluation.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.Round;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** What waits for offices, chair, secretary and members. */
@Component
class EvaluationWork implements WorkSource {

    private final PlaceInRound placing;
    private final RoundQueries rounds;
    private final SessionQueries sessions;

    EvaluationWork(PlaceInRound placing, RoundQueries rounds, SessionQueries sessions) {
        this.placing = placing;
        this.rounds = rounds;
        this.sessions = sessions;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        for (Level level : Level.values()) {
            actor.scope(level.office()).ifPresent(scope -> ofOffice(actor, scope, items));
        }
        sessions.waitingForSheet(actor)
                .forEach(product -> items.add(new WorkItem(
                        "evaluation.kind.sheet",
                        "evaluation.work.sheet",
                        List.of(product.productName()),
                        "/sessions/" + product.session() + "/products/" + product.id() + "/sheet",
                        null)));
        if (actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY)) {
            ofTable(actor, items);
        }
        return items;
    }

    private void ofOffice(Actor actor, String scope, List<WorkItem> items) {
        int waiting = placing.waiting(scope).size();
        if (waiting > 0) {
            items.add(new WorkItem(
                    "evaluation.kind.place",
                    "evaluation.work.place",
                    List.of(Integer.toString(waiting)),
                    "/rounds",
                    null));
        }
        for (RoundQueries.Progress one : rounds.rounds(scope)) {
            Round round = one.round();
            long free = rounds.round(actor, round.id()).candidates().stream()
                    .filter(candidate -> candidate.free())
                    .count();
            if (free > 0) {
                items.add(new WorkItem(
                        "evaluation.kind.session",
                        "evaluation.work.convene",
                        List.of(round.label(), Long.toString(free)),
                        "/rounds/" + round.id(),
                        round.lastDay()));
            }
        }
    }

    private void ofTable(Actor actor, List<WorkItem> items) {
        sessions.sessions(actor).stream()
                .filter(one -> one.concluded() < one.products())
                .forEach(one -> items.add(new WorkItem(
                        "evaluation.kind.session",
                        "evaluation.work.session",
                        List.of(
                                java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
                                        .format(one.session().heldOn()),
                                Integer.toString(one.products() - one.concluded())),
                        "/sessions/" + one.session().id(),
                        one.round() == null
                                ? one.session().replyBy()
                                : one.round().lastDay())));
    }
}
