package vn.saolang.stamp.model.quota;

import java.time.Instant;

/**
 * Stamps an office allowed beyond what the material yields.
 *
 * @param quantity 1 to 5,000,000
 * @param by name of the office's person
 */
public record Raise(int year, int quantity, String reason, String by, Instant at) {}
