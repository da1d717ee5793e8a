package vn.saolang.product;

import java.time.LocalDate;

/**
 * A name a product bore before.
 *
 * @param until the day it was renamed
 * @param reason as its owner told it; empty when none was asked
 */
public record FormerName(String name, LocalDate until, String reason) {}
