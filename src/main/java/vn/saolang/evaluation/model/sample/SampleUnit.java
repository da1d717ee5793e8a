package vn.saolang.evaluation.model.sample;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One piece, where it is and how it got there.
 *
 * @param number within its lot
 * @param step of the last entry in the ledger
 */
public record SampleUnit(
        UUID id, int number, int step, SampleState state, SampleAction action, LocalDate movedOn, String detail) {}
