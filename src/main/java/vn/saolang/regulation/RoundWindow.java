package vn.saolang.regulation;

import java.time.LocalDate;

/**
 * One round of evaluation: dossiers asked for strictly before one day are finished strictly before the other.
 *
 * @param year the year it finishes in
 * @param number its number in the act, 1 or 2
 */
public record RoundWindow(int year, int number, LocalDate requestedBefore, LocalDate finishedBefore) {}
