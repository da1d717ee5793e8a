package vn.saolang.evaluation.app.team;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.team.RequestState;
import vn.saolang.evaluation.model.team.Supplement;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.team.RequestStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.evaluation.team.TeamEvent;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;

/**
 * The entity answers a request with files. They stand beside the sealed submission, which stays what it was (26/2026 Điều
 * 7.1): the software keeps a supplement as a record of its own.
 */
@Component
public class HandInSupplement {

    private static final int LONGEST = 4000;
    private static final int MOST_FILES = 30;

    private final RequestStore requests;
    private final TeamFileStore teams;
    private final CandidateStore candidates;
    private final ScoredProductStore products;
    private final Dossiers dossiers;
    private final Producers producers;
    private final Files files;
    private final CouncilStore councils;
    private final TeamNotices notices;
    private final Events events;
    private final VietnamTime time;

    HandInSupplement(
            RequestStore requests,
            TeamFileStore teams,
            CandidateStore candidates,
            ScoredProductStore products,
            Dossiers dossiers,
            Producers producers,
            Files files,
            CouncilStore councils,
            TeamNotices notices,
            Events events,
            VietnamTime time) {
        this.requests = requests;
        this.teams = teams;
        this.candidates = candidates;
        this.products = products;
        this.dossiers = dossiers;
        this.producers = producers;
        this.files = files;
        this.councils = councils;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** A file as sent, with the name it came with. */
    public record Sent(String name, InputStream content) {}

    /** What the entity was asked for. */
    public record Asked(DossierSummary dossier, List<TeamRequest> requests) {}

    /** @throws NotFound for whoever does not act for the entity */
    public Asked asked(Actor actor, DossierId id) {
        DossierSummary dossier = dossiers.find(id)
                .filter(one -> actor.has(Role.PRODUCER) && producers.isMember(actor, one.entity()))
                .orElseThrow(() -> new NotFound("dossier " + id));
        return new Asked(dossier, requests.told(id.value()));
    }

    /**
     * Hands in all of it, or nothing.
     *
     * @throws RefusedException naming every file that is not taken, or that neither words nor files came
     */
    @Transactional
    public void answer(Actor actor, DossierId id, UUID requestId, String words, List<Sent> sent) {
        TeamRequest request = asked(actor, id).requests().stream()
                .filter(one -> one.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + requestId));
        if (request.state() != RequestState.SENT) {
            throw new RefusedException(Refusal.whole("evaluation.REQUEST_MOVED"));
        }
        String field = "files-" + requestId;
        if ((words.isBlank() && sent.isEmpty()) || words.length() > LONGEST || sent.size() > MOST_FILES) {
            throw new RefusedException(Refusal.of("evaluation.SUPPLEMENT_EMPTY", field, Integer.toString(MOST_FILES)));
        }
        store(actor, request, sent, field);
        if (!requests.move(requestId, RequestState.SENT, RequestState.ANSWERED, words, time.now())) {
            throw new Stale("request " + requestId);
        }
        teams.find(request.file())
                .ifPresent(file ->
                        notices.answered(file, councils.find(file.council()).orElseThrow(), requestId));
        String count = Integer.toString(sent.size());
        events.publish(actor, new TeamEvent("SupplementHandedIn", id.value(), Map.of("files", count)));
    }

    private void store(Actor actor, TeamRequest request, List<Sent> sent, String field) {
        List<Refusal> refused = new ArrayList<>();
        for (Sent one : sent) {
            try {
                StoredFile file = files.store(one.content(), one.name());
                requests.insert(
                        new Supplement(
                                UUID.randomUUID(),
                                request.id(),
                                file.id(),
                                shortened(one.name()),
                                file.mediaType(),
                                file.size(),
                                time.now()),
                        actor.account());
            } catch (FileRejected rejected) {
                Refusal why = rejected.refusal();
                refused.add(Refusal.of(why.code(), field, why.args().toArray(String[]::new)));
            }
        }
        if (!refused.isEmpty()) {
            throw new RefusedException(refused);
        }
    }

    static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= 200 ? last : last.substring(last.length() - 200);
    }

    /** A file handed in, for the entity, the team, the offices and those who score the dossier. */
    public Supplement file(Actor actor, DossierId id, UUID supplement) {
        DossierSummary dossier = dossiers.find(id).orElseThrow(() -> new NotFound("dossier " + id));
        boolean owner = actor.has(Role.PRODUCER) && producers.isMember(actor, dossier.entity());
        boolean office = Level.isOffice(actor, dossier.province().key());
        boolean ministry = actor.has(Role.MINISTRY_OFFICE) && candidates.sentUp(id.value());
        boolean team = actor.has(Role.ADVISER) && teams.advises(actor.account(), id.value());
        boolean council = actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER)
                && products.sitsOver(actor.account(), id.value());
        if (!owner && !office && !ministry && !team && !council) {
            throw new NotFound("supplement " + supplement);
        }
        return requests.supplement(id.value(), supplement).orElseThrow(() -> new NotFound("supplement " + supplement));
    }
}
