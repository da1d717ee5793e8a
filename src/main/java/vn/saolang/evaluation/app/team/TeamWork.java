package vn.saolang.evaluation.app.team;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.team.TeamDoor.Desk;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.team.RequestState;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.model.team.Work;
import vn.saolang.evaluation.store.team.RequestStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Succession;

/** What waits for advisers, for the office between team and entity, and for the entity. */
@Component
class TeamWork implements WorkSource {

    private final TeamDoor door;
    private final TeamFileStore files;
    private final RequestStore requests;
    private final TeamQueries queries;
    private final HandToTeam handing;
    private final Producers producers;
    private final Succession succession;

    TeamWork(
            TeamDoor door,
            TeamFileStore files,
            RequestStore requests,
            TeamQueries queries,
            HandToTeam handing,
            Producers producers,
            Succession succession) {
        this.door = door;
        this.files = files;
        this.requests = requests;
        this.queries = queries;
        this.handing = handing;
        this.producers = producers;
        this.succession = succession;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.has(Role.ADVISER)) {
            files.ofAdviser(actor.account()).stream()
                    .filter(one -> one.open() && actor.mayFor(Role.ADVISER, one.scope()))
                    .forEach(one -> ofAdviser(door.enter(actor, one), items));
        }
        for (Level level : Level.values()) {
            actor.scope(level.office()).ifPresent(scope -> ofOffice(scope, items));
        }
        if (actor.has(Role.PRODUCER)) {
            producers.of(actor).stream()
                    .flatMap(entity -> succession.lineOf(entity.id()).stream())
                    .distinct()
                    .forEach(entity -> ofEntity(entity.value(), items));
        }
        return items;
    }

    private void ofAdviser(Desk desk, List<WorkItem> items) {
        TeamFile file = desk.file();
        Adviser mine = desk.mine();
        Work work = queries.work(file);
        long open = mine == null
                ? 0
                : work.tasks().entrySet().stream()
                        .filter(task -> mine.id().equals(task.getValue()))
                        .filter(task -> !work.assessment(task.getKey()).complete())
                        .count();
        if (open > 0) {
            items.add(item(file, "assess", "/criteria", Long.toString(open)));
        }
        long came = work.requests().stream()
                .filter(one -> one.state() == RequestState.ANSWERED)
                .count();
        if (came > 0) {
            items.add(item(file, "answered", "/requests", Long.toString(came)));
        }
        if (desk.leads() && work.unfinished().isEmpty()) {
            items.add(item(file, "report", "/report", ""));
        }
    }

    private static WorkItem item(TeamFile file, String what, String path, String count) {
        List<String> args = List.of(file.productName(), count);
        return new WorkItem("evaluation.kind.team", "evaluation.work.team-" + what, args, file.url() + path, null);
    }

    private void ofOffice(String scope, List<WorkItem> items) {
        if (!handing.teams(scope).isEmpty()) {
            int waiting = handing.waiting(scope).size();
            if (waiting > 0) {
                items.add(new WorkItem(
                        "evaluation.kind.team",
                        "evaluation.work.team-hand",
                        List.of(Integer.toString(waiting)),
                        "/team",
                        null));
            }
        }
        requests.waitingFor(scope)
                .forEach(one -> items.add(new WorkItem(
                        "evaluation.kind.team",
                        "evaluation.work.team-request",
                        List.of(one.productName()),
                        "/team/" + one.request().file() + "/requests",
                        one.request().dueOn())));
    }

    private void ofEntity(UUID entity, List<WorkItem> items) {
        requests.waitingFor(entity)
                .forEach(one -> items.add(new WorkItem(
                        "evaluation.kind.supplement",
                        "evaluation.work.supplement",
                        List.of(one.productName()),
                        "/dossiers/" + one.dossier() + "/supplements",
                        one.request().dueOn())));
    }
}
