package vn.saolang.evaluation.model.council;

import java.util.UUID;

/**
 * A seat on a council.
 *
 * @param name the account's name on the day of appointment
 * @param scores whether this seat fills in score sheets; a seat that does is a member for the quorum
 */
public record Seat(
        UUID id, UUID account, String name, SeatRole role, Department department, String agency, boolean scores) {

    /** Whether the seat counts among the appointed members. */
    public boolean appointed() {
        return scores || role == SeatRole.CHAIR;
    }
}
