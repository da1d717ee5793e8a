package vn.saolang.evaluation.model;

import java.time.Instant;

/** The knock-out a council recorded: the ground as the set prints it, and why it is met. */
public record KnockOutRecord(String ground, String groundText, String reason, Instant at) {}
