package vn.saolang.ranking;

import java.math.BigDecimal;

/**
 * The answer to one criterion: the option chosen, not only its points, since two options may give equal points.
 *
 * @param criterion code of a leaf
 * @param option number of the option, 0 for "none of these"
 * @param points what the option gives; 0 for "none of these"
 */
public record Answer(String criterion, int option, BigDecimal points) {}
