package vn.saolang.stamp.app.proof;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.proof.NightProof;
import vn.saolang.stamp.model.proof.RollLine;
import vn.saolang.stamp.store.proof.ProofStore;

/** What is asked of proofs: an office sees the rolls in its reach, a producer its own. */
@Component
public class Proofs {

    private static final int NIGHTS = 14;
    private static final int ROLLS = 50;

    private final ProofStore proofs;
    private final StampScope scope;
    private final Producers producers;

    Proofs(ProofStore proofs, StampScope scope, Producers producers) {
        this.proofs = proofs;
        this.scope = scope;
        this.producers = producers;
    }

    /**
     * The latest proofs.
     *
     * @param nights of all rolls of the installation, the newest first; empty for producers
     * @param rolls of the last finished one that the reader may see, the worst first
     * @param last the last finished one; null before there was any
     */
    public record Seen(
            List<NightProof> nights,
            List<RollLine> rolls,
            @Nullable NightProof last,
            boolean office,
            boolean mayRun) {}

    public Seen of(Actor actor) {
        List<NightProof> nights = proofs.latest(NIGHTS);
        Optional<NightProof> last =
                nights.stream().filter(one -> one.finishedAt() != null).findFirst();
        boolean office = StampScope.isInspector(actor);
        List<RollLine> rolls = last.map(night -> rolls(actor, night, office)).orElse(List.of());
        return new Seen(
                office ? nights : List.of(),
                rolls,
                last.orElse(null),
                office,
                actor.has(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE));
    }

    private List<RollLine> rolls(Actor actor, NightProof night, boolean office) {
        if (office) {
            StampScope.Reach reach = scope.reach(actor);
            return proofs.within(night.day(), reach.everything(), reach.unitKeys(), ROLLS);
        }
        return proofs.of(
                night.day(), producers.of(actor).stream().map(EntitySummary::id).toList(), ROLLS);
    }
}
