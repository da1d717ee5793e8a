package vn.saolang.audit;

import java.time.Instant;
import java.util.UUID;

/** One act in the log. */
public record Entry(
        Instant at, UUID actor, String actorName, String type, String subjectType, String subjectId, String facts) {}
