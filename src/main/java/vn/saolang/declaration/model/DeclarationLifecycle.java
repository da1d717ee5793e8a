package vn.saolang.declaration.model;

import static vn.saolang.declaration.DeclarationState.ACCEPTED;
import static vn.saolang.declaration.DeclarationState.DRAFT;
import static vn.saolang.declaration.DeclarationState.RETURNED;
import static vn.saolang.declaration.DeclarationState.SENT;

import java.util.List;
import java.util.Set;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/**
 * The table by which a declaration moves; docs/states/declaration.md shows it. {@code CORRECT} leaves the version as it is and
 * opens the next one as a draft.
 */
public final class DeclarationLifecycle {

    private static final Set<Role> WRITERS = Set.of(Role.PRODUCER, Role.COMMUNE_OFFICER);
    private static final Set<Role> COMMUNE = Set.of(Role.COMMUNE_OFFICER);

    /** A programme asks for the figures; no clause of the act says how they are gathered. */
    private static final String BASIS = "the software's own";

    public static final Lifecycle<DeclarationState, DeclarationAction> TABLE = new Lifecycle<>(
            "a half-year declaration",
            List.of(
                    step(DRAFT, DeclarationAction.SEND, SENT, WRITERS, "DeclarationSent"),
                    step(SENT, DeclarationAction.TAKE_BACK, DRAFT, Set.of(Role.PRODUCER), "DeclarationTakenBack"),
                    step(SENT, DeclarationAction.ACCEPT, ACCEPTED, COMMUNE, "DeclarationAccepted"),
                    step(SENT, DeclarationAction.RETURN, RETURNED, COMMUNE, "DeclarationReturned"),
                    step(RETURNED, DeclarationAction.CORRECT, DRAFT, WRITERS, "DeclarationCorrected"),
                    step(ACCEPTED, DeclarationAction.CORRECT, DRAFT, WRITERS, "DeclarationCorrected")));

    private DeclarationLifecycle() {}

    private static Step<DeclarationState, DeclarationAction> step(
            DeclarationState from, DeclarationAction action, DeclarationState to, Set<Role> who, String event) {
        return new Step<>(from, action, to, who, event, to.key(), BASIS);
    }
}
