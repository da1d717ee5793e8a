package vn.saolang.recognition.app;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionState;
import vn.saolang.recognition.store.DecisionStore;
import vn.saolang.recognition.store.ProposalStore;

/** Questions about decisions, answered to the office and the signer of their scope only. */
@Component
public class DecisionQueries {

    private final DecisionStore decisions;
    private final ProposalStore proposals;
    private final Dossiers dossiers;
    private final Producers producers;

    DecisionQueries(DecisionStore decisions, ProposalStore proposals, Dossiers dossiers, Producers producers) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.producers = producers;
    }

    /** @throws NotFound when there is none, or the actor belongs to another scope */
    public Decision get(Actor actor, UUID id) {
        Decision decision = decisions.find(id).orElseThrow(() -> new NotFound("decision"));
        Office.requireReader(actor, decision.scope());
        return decision;
    }

    /**
     * The decision of a certificate: its office and signer read the draft, the product's entity and commune what was
     * issued.
     */
    public Decision forCertificate(Actor actor, UUID id, UUID item) {
        Decision decision = decisions.find(id).orElseThrow(() -> new NotFound("decision"));
        boolean concerned = decision.state() == DecisionState.ISSUED
                && decision.items().stream()
                        .filter(one -> one.id().equals(item))
                        .map(one -> dossiers.get(one.dossier()))
                        .anyMatch(dossier -> concerns(actor, dossier));
        if (!concerned) {
            Office.requireReader(actor, decision.scope());
        }
        return decision;
    }

    private boolean concerns(Actor actor, DossierSummary dossier) {
        return producers.isMember(actor, dossier.entity())
                || actor.mayFor(Role.COMMUNE_OFFICER, dossier.commune().key())
                || actor.mayFor(Role.COMMUNE_CHAIR, dossier.commune().key())
                || actor.mayFor(Role.PROVINCE_OFFICE, dossier.province().key());
    }

    public List<Decision> ofScope(String scope) {
        return decisions.ofScope(scope);
    }

    /** Decisions of a scope in a state. */
    List<Decision> inState(String scope, DecisionState state) {
        return decisions.ofScope(scope).stream()
                .filter(one -> one.state() == state)
                .toList();
    }

    /** The letter that proposes the decision's products; null when it is not an issued approval. */
    public ProposalStore.@Nullable Letter letter(UUID decision) {
        return proposals.letterOf(decision);
    }

    List<UUID> unsent(String scope) {
        return proposals.unsent(scope);
    }
}
