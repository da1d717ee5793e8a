package vn.saolang.evaluation.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.Round;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.conduct.PutOff;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.RoundStore;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.conduct.PutOffStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** What the office asks about its rounds. */
@Component
public class RoundQueries {

    private final RoundStore rounds;
    private final CandidateStore candidates;
    private final SessionStore sessions;
    private final CouncilStore councils;
    private final RulesStore rules;
    private final PutOffStore putOffs;

    RoundQueries(
            RoundStore rounds,
            CandidateStore candidates,
            SessionStore sessions,
            CouncilStore councils,
            RulesStore rules,
            PutOffStore putOffs) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.sessions = sessions;
        this.councils = councils;
        this.rules = rules;
        this.putOffs = putOffs;
    }

    /** A round with how many of its dossiers have a result. */
    public record Progress(Round round, int dossiers, int concluded) {}

    /**
     * A round with everything in it.
     *
     * @param putOff why a session put a candidate off, by candidate; the last time counts
     */
    public record Whole(Round round, List<Candidate> candidates, List<Session> sessions, Map<UUID, PutOff> putOff) {}

    /** Rounds of the scope, the latest deadline first. */
    public List<Progress> rounds(String scope) {
        return rounds.of(scope).stream()
                .map(round -> {
                    List<Candidate> all = candidates.inRound(round.id());
                    int done = (int)
                            all.stream().filter(one -> one.stars() != null).count();
                    return new Progress(round, all.size(), done);
                })
                .toList();
    }

    /** @throws NotFound for a round of another scope */
    public Whole round(Actor actor, RoundId id) {
        Round round = rounds.find(id)
                .filter(one -> Level.isOffice(actor, one.scope()))
                .orElseThrow(() -> new NotFound("round " + id));
        return new Whole(round, candidates.inRound(id), sessions.ofRound(id), putOffs.ofRound(id));
    }

    /** Councils that may be called to a session. */
    public List<Council> sitting(String scope) {
        return councils.of(scope).stream()
                .filter(one -> one.state() == CouncilState.ISSUED)
                .toList();
    }

    /** Issued versions of the rules, the newest first. */
    public List<CouncilRules> inForce(String scope) {
        return rules.of(scope).stream().filter(CouncilRules::issued).toList();
    }
}
