package vn.saolang.evaluation;

import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** At which level an evaluation stands (26/2026 Điều 4.1). */
public enum Level {
    PROVINCE(Role.PROVINCE_OFFICE, "26/2026 Điều 7.3"),
    CENTRAL(Role.MINISTRY_OFFICE, "26/2026 Điều 7.4");

    /** The scope of everything the ministry does. */
    public static final String COUNTRY = "VN";

    private final Role office;
    private final String clause;

    Level(Role office, String clause) {
        this.office = office;
        this.clause = clause;
    }

    /** The role that receives dossiers, prepares rounds and drafts decisions at this level. */
    public Role office() {
        return office;
    }

    /** The paragraph of the law that lays down the procedure of this level. */
    public String clause() {
        return clause;
    }

    /** "VN" is the ministry's scope, every other a province's. */
    public static Level ofScope(String scope) {
        return COUNTRY.equals(scope) ? CENTRAL : PROVINCE;
    }

    /** Whether the actor works in the office of this level for the scope. */
    public static boolean isOffice(Actor actor, String scope) {
        return actor.mayFor(ofScope(scope).office(), scope);
    }
}
