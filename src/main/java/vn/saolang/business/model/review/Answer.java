package vn.saolang.business.model.review;

import org.jspecify.annotations.Nullable;

/**
 * What an office found on one question.
 *
 * @param rating null while it was not rated
 * @param note why; needed for what is weak
 */
public record Answer(Question question, @Nullable Rating rating, String note) {}
