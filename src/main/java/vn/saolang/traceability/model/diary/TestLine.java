package vn.saolang.traceability.model.diary;

/**
 * What a test found of one indicator.
 *
 * @param allowed the limit it is held against; empty when there is none
 */
public record TestLine(String indicator, String found, String allowed, boolean passed) {}
