package vn.saolang.evaluation.model.hall;

import java.time.Instant;
import java.util.UUID;

/** One coming or going of a seat, as it was noted. */
public record Attended(UUID seat, boolean present, AttendanceMeans means, Instant at) {}
