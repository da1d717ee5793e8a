package vn.saolang.evaluation.model.scoring;

import java.util.UUID;

/**
 * A sheet that was handed in, without its answers.
 *
 * @param name of the member
 */
public record HandedIn(UUID product, UUID sheet, String name) {}
