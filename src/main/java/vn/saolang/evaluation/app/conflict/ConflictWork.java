package vn.saolang.evaluation.app.conflict;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** Declarations that a council's rules demand and a member still owes. */
@Component
class ConflictWork implements WorkSource {

    private final DeclarationStore declarations;

    ConflictWork(DeclarationStore declarations) {
        this.declarations = declarations;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER)) {
            return List.of();
        }
        return declarations.owedBy(actor.account()).stream()
                .map(session -> new WorkItem(
                        "evaluation.kind.session",
                        "evaluation.work.declare",
                        List.of(),
                        "/sessions/" + session + "/declarations",
                        null))
                .toList();
    }
}
