package vn.saolang.idea.app.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.store.entry.EntryStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.Producers;

/** Ideas that wait for somebody: returned ones for their maker, new ones for the commune, handed-on ones for a council. */
@Component
public class IdeaWork implements WorkSource, CallSource {

    /** A maker who has not completed a returned idea by then may need help. */
    private static final int DAYS_BEFORE_CALL = 7;

    private final IdeaQueries queries;
    private final EntryStore entries;
    private final IdeaScope scope;
    private final Producers producers;
    private final VietnamTime time;

    IdeaWork(IdeaQueries queries, EntryStore entries, IdeaScope scope, Producers producers, VietnamTime time) {
        this.queries = queries;
        this.entries = entries;
        this.scope = scope;
        this.producers = producers;
        this.time = time;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> work = new ArrayList<>();
        if (actor.has(Role.PRODUCER)) {
            queries.in(IdeaState.RETURNED, actor).stream()
                    .filter(idea -> scope.isMember(actor, idea.entity()))
                    .forEach(idea -> work.add(item("idea.work.complete", idea)));
        }
        if (actor.has(Role.COMMUNE_OFFICER)) {
            queries.in(IdeaState.REGISTERED, actor).stream()
                    .filter(idea -> scope.covers(actor, idea.commune(), Role.COMMUNE_OFFICER)
                            && !producers.isMember(actor, idea.entity()))
                    .forEach(idea -> work.add(item("idea.work.triage", idea)));
        }
        if (actor.has(Role.PROVINCE_OFFICE)) {
            int waiting = queries.in(IdeaState.ACCEPTED, actor).size();
            if (waiting > 0) {
                work.add(new WorkItem(
                        "idea.work", "idea.work.council", List.of(Integer.toString(waiting)), "/ideas/councils", null));
            }
        }
        return work;
    }

    private static WorkItem item(String key, Idea idea) {
        return new WorkItem("idea.work", key, List.of(idea.name(), idea.entityName()), "/ideas/" + idea.id(), null);
    }

    @Override
    public List<Call> callsBefore(Actor officer, LocalDate lastDay) {
        if (!officer.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)) {
            return List.of();
        }
        LocalDate longAgo = time.today().minusDays(DAYS_BEFORE_CALL);
        List<Call> calls = new ArrayList<>();
        for (Idea idea : queries.in(IdeaState.RETURNED, officer)) {
            LocalDate since =
                    VietnamTime.dateOf(entries.of(idea.id()).getFirst().at());
            if (scope.covers(officer, idea.commune(), Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)
                    && !since.isAfter(longAgo)) {
                calls.add(new Call(
                        idea.entityName(),
                        Objects.requireNonNullElse(
                                producers.get(idea.entity()).details().phone(), ""),
                        "idea.call.returned",
                        List.of(idea.name(), Long.toString(ChronoUnit.DAYS.between(since, time.today()))),
                        "/ideas/" + idea.id(),
                        null));
            }
        }
        return calls;
    }
}
