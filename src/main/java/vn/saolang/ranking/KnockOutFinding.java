package vn.saolang.ranking;

/**
 * A knock-out found by the council: it ends the evaluation whatever the points.
 *
 * @param ground code of the set's knock-out ground
 * @param reason as the council recorded it, never blank
 */
public record KnockOutFinding(String ground, String reason) {

    public KnockOutFinding {
        if (reason.isBlank()) throw new IllegalArgumentException("a knock-out has a reason");
    }
}
