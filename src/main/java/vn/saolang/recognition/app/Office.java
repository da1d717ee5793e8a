package vn.saolang.recognition.app;

import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;

/** Who prepares and who signs at each level. */
public final class Office {

    private Office() {}

    /**
     * The scope the actor prepares decisions or signs them for.
     *
     * @throws Forbidden when neither
     */
    public static String scopeOf(Actor actor) {
        for (Role role : new Role[] {Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER}) {
            if (actor.has(role)) {
                return actor.scope(role).orElseThrow();
            }
        }
        throw new Forbidden("decisions");
    }

    /** Whether the actor may sign for the scope (26/2026 Điều 7.3e, 7.4e). */
    public static boolean isSigner(Actor actor, String scope) {
        return actor.mayFor(Level.ofScope(scope) == Level.CENTRAL ? Role.MINISTER : Role.PROVINCE_CHAIR, scope);
    }

    /** Goes on for the office of the scope; others may not know that the thing exists. */
    public static void requireOffice(Actor actor, String scope) {
        if (!Level.isOffice(actor, scope)) {
            refuse(actor, scope);
        }
    }

    public static void requireSigner(Actor actor, String scope) {
        if (!isSigner(actor, scope)) {
            refuse(actor, scope);
        }
    }

    public static void requireReader(Actor actor, String scope) {
        if (!isSigner(actor, scope) && !Level.isOffice(actor, scope)) {
            throw new NotFound("decision");
        }
    }

    private static void refuse(Actor actor, String scope) {
        requireReader(actor, scope);
        throw new Forbidden("decision of " + scope);
    }
}
