package vn.saolang.support.model.ledger;

import java.math.BigDecimal;
import vn.saolang.support.SupportKind;

/**
 * What entries of a kind come to.
 *
 * @param amount đồng of those that have a price
 */
public record KindSum(SupportKind kind, int times, BigDecimal amount) {}
