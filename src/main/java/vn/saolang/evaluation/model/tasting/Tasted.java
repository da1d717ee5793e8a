package vn.saolang.evaluation.model.tasting;

import org.jspecify.annotations.Nullable;

/**
 * What a member answered about a criterion in a tasting that has ended.
 *
 * @param code the code under which the product was tasted
 * @param option null when only a comment was written
 */
public record Tasted(
        String code, String criterion, @Nullable Integer option, String comment) {}
