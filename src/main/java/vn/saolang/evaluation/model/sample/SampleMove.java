package vn.saolang.evaluation.model.sample;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of the ledger.
 *
 * @param detail where it was used, to whom it went, or why it was disposed of
 * @param witnesses who saw it, empty when nobody had to
 */
public record SampleMove(
        int step, SampleAction action, LocalDate on, String detail, String witnesses, String noter, Instant at) {}
