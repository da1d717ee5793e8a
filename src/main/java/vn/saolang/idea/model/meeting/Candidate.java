package vn.saolang.idea.model.meeting;

import org.jspecify.annotations.Nullable;
import vn.saolang.idea.PotentialId;

/**
 * A potential product brought before the meeting.
 *
 * @param votes for it, null while not counted
 * @param opinion what people said about it
 * @param chosen the meeting chose it
 */
public record Candidate(PotentialId potential, @Nullable Integer votes, String opinion, boolean chosen) {}
