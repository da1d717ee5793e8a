package vn.saolang.evaluation.model.fairness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One member's total for one product that has a result.
 *
 * @param heldOn day of the session
 * @param closedAt when the product was closed, which orders the products of a day
 * @param member the account, which stays the same from council to council
 * @param name of the seat
 */
public record Total(
        UUID session,
        LocalDate heldOn,
        UUID product,
        String productName,
        Instant closedAt,
        UUID member,
        String name,
        BigDecimal points) {}
