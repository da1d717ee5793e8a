package vn.saolang.idea;

import org.springframework.stereotype.Component;
import vn.saolang.idea.app.entry.RegisterIdea;
import vn.saolang.idea.app.entry.SettleIdea;
import vn.saolang.idea.app.entry.TriageIdea;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;

/** The way of an idea through the verbs, step by step, for those that need one far along: the demo world and tests. */
@Component
public class IdeaSteps {

    private final RegisterIdea registering;
    private final TriageIdea triage;
    private final SettleIdea settling;

    IdeaSteps(RegisterIdea registering, TriageIdea triage, SettleIdea settling) {
        this.registering = registering;
        this.triage = triage;
        this.settling = settling;
    }

    /** A producer registers an idea of an entity it acts for. */
    public IdeaId register(Actor by, EntityId entity, IdeaDraft draft) {
        return registering.register(by, entity, draft);
    }

    /** The commune officer accepts it and hands it to the province. */
    public void triage(Actor officer, IdeaId id) {
        triage.accept(officer, id, triage.read(officer, id).version(), "");
    }

    /** The commune officer returns it with reasons. */
    public void giveBack(Actor officer, IdeaId id, String reasons) {
        triage.giveBack(officer, id, triage.read(officer, id).version(), reasons, null);
    }

    /** The province's idea council selects it. */
    public void select(Actor office, IdeaId id) {
        settling.select(office, id);
    }
}
