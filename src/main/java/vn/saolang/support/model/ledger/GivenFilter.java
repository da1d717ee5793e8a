package vn.saolang.support.model.ledger;

import org.jspecify.annotations.Nullable;
import vn.saolang.support.SupportKind;

/**
 * Which entries a list shows.
 *
 * @param q part of a name of producer, product or thing, as typed; empty for all
 * @param kind null for all
 * @param year 0 for all
 */
public record GivenFilter(String q, @Nullable SupportKind kind, int year) {}
