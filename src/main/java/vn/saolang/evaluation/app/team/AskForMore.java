package vn.saolang.evaluation.app.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.team.TeamDoor.Desk;
import vn.saolang.evaluation.model.team.RequestKind;
import vn.saolang.evaluation.model.team.RequestState;
import vn.saolang.evaluation.model.team.TeamLifecycles;
import vn.saolang.evaluation.model.team.TeamLifecycles.RequestAction;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.evaluation.store.team.RequestStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.evaluation.team.TeamEvent;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;

/**
 * The team asks for more papers or tests, the office sends the request to the entity, the team says what came of it (26/2026
 * Điều 7.3c, 7.4c). The dossier stays in its round: the sealed submission is not reopened.
 */
@Component
public class AskForMore {

    private static final int LONGEST = 4000;

    private final TeamDoor door;
    private final TeamFileStore files;
    private final RequestStore requests;
    private final TeamNotices notices;
    private final Dossiers dossiers;
    private final Producers producers;
    private final Events events;
    private final VietnamTime time;

    AskForMore(
            TeamDoor door,
            TeamFileStore files,
            RequestStore requests,
            TeamNotices notices,
            Dossiers dossiers,
            Producers producers,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.files = files;
        this.requests = requests;
        this.notices = notices;
        this.dossiers = dossiers;
        this.producers = producers;
        this.events = events;
        this.time = time;
    }

    /** What an adviser fills in; the criterion is empty when it is about the whole dossier. */
    public record Wish(
            String criterion,
            @Nullable RequestKind kind,
            String reason,
            @Nullable LocalDate dueOn) {}

    /** @throws RefusedException with all that is missing */
    @Transactional
    public UUID propose(Actor actor, UUID file, Wish wish) {
        Desk desk = door.write(actor, file);
        Verdict.of(defects(desk, wish)).orThrow();
        TeamRequest request = new TeamRequest(
                UUID.randomUUID(),
                file,
                wish.criterion.isEmpty() ? null : wish.criterion,
                Objects.requireNonNull(wish.kind),
                wish.reason,
                Objects.requireNonNull(wish.dueOn),
                RequestState.PROPOSED,
                desk.adviser().name(),
                time.now(),
                "",
                null,
                "",
                null,
                "",
                List.of());
        requests.insert(request, desk.adviser().id());
        publish(actor, desk, "TeamRequestProposed", request);
        return request.id();
    }

    private List<Refusal> defects(Desk desk, Wish wish) {
        List<Refusal> defects = new ArrayList<>();
        boolean known =
                wish.criterion.isEmpty() || files.tasks(desk.file().id()).containsKey(wish.criterion);
        if (!known) {
            defects.add(Refusal.of("evaluation.UNKNOWN_CRITERION", "criterion", wish.criterion));
        }
        if (wish.kind == null) {
            defects.add(Refusal.of("evaluation.REQUEST_KIND", "kind"));
        }
        if (wish.reason.isBlank() || wish.reason.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.REQUEST_REASON", "reason"));
        }
        if (wish.dueOn == null || wish.dueOn.isBefore(time.today())) {
            defects.add(Refusal.of("evaluation.REQUEST_DUE", "dueOn"));
        }
        return defects;
    }

    /** The office sends it to the entity, with a note of its own if it likes. */
    @Transactional
    public void send(Actor actor, UUID file, UUID request, String note) {
        Desk desk = move(actor, file, request, RequestAction.SEND, note);
        DossierId dossier = new DossierId(desk.file().dossier());
        notices.asked(
                desk.file(), request, producers.members(dossiers.get(dossier).entity()));
    }

    /** The office does not send it, and says why. */
    @Transactional
    public void decline(Actor actor, UUID file, UUID request, String why) {
        move(actor, file, request, RequestAction.DECLINE, why);
    }

    /** The team says what came of it, also when nothing came. */
    @Transactional
    public void close(Actor actor, UUID file, UUID request, String outcome) {
        move(actor, file, request, RequestAction.CLOSE, outcome);
    }

    private Desk move(Actor actor, UUID file, UUID id, RequestAction action, String words) {
        Desk desk = action == RequestAction.CLOSE ? door.write(actor, file) : office(actor, file);
        TeamRequest request = requests.find(id)
                .filter(one -> one.file().equals(file))
                .orElseThrow(() -> new NotFound("request " + id));
        var step = TeamLifecycles.REQUEST
                .find(request.state(), action)
                .orElseThrow(() -> new RefusedException(Refusal.whole("evaluation.REQUEST_MOVED")));
        boolean wordless = words.isBlank() && action != RequestAction.SEND;
        if (wordless || words.length() > LONGEST) {
            throw new RefusedException(Refusal.of("evaluation.REQUEST_WORDS", "words-" + id));
        }
        if (!requests.move(id, request.state(), step.to(), words, time.now())) {
            throw new Stale("request " + id);
        }
        publish(actor, desk, step.event(), request);
        return desk;
    }

    private Desk office(Actor actor, UUID file) {
        Desk desk = door.enter(actor, file);
        if (!Level.isOffice(actor, desk.file().scope())) {
            throw new Forbidden("request of team file " + file);
        }
        TeamDoor.refuseReported(desk.file());
        return desk;
    }

    private void publish(Actor actor, Desk desk, String type, TeamRequest request) {
        events.publish(
                actor,
                new TeamEvent(
                        type,
                        desk.file().dossier(),
                        Map.of(
                                "request",
                                request.id().toString(),
                                "kind",
                                request.kind().name())));
    }
}
