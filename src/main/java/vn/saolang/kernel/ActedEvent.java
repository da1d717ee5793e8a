package vn.saolang.kernel;

import java.time.Instant;

/** A domain event with who did it and when, as the audit log hears it. */
public record ActedEvent(Actor actor, DomainEvent event, Instant at) {}
