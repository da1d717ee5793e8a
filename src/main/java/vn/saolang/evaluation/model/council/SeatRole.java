package vn.saolang.evaluation.model.council;

import vn.saolang.kernel.Role;

/** What somebody is on a council. */
public enum SeatRole {
    CHAIR(Role.COUNCIL_CHAIR),
    SECRETARY(Role.COUNCIL_SECRETARY),
    MEMBER(Role.COUNCIL_MEMBER);

    private final Role role;

    SeatRole(Role role) {
        this.role = role;
    }

    /** The role an account must hold to take such a seat. */
    public Role role() {
        return role;
    }
}
