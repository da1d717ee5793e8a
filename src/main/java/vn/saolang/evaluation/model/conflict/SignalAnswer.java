package vn.saolang.evaluation.model.conflict;

import java.time.Instant;

/** What a person decided on a signal, with the reason. */
public record SignalAnswer(boolean recused, String reason, Instant at) {}
