package vn.saolang.evaluation.model.invite;

import java.time.Instant;

/**
 * A member's answer to an invitation.
 *
 * @param reason why not; may be empty for one who comes
 */
public record Rsvp(boolean coming, String reason, Instant at) {}
