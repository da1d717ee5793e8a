package vn.saolang.ranking;

/**
 * "Không thuộc diện bắt buộc": a council's finding that a minimum which binds only some products does not bind this one.
 *
 * @param reason as the council recorded it, never blank
 */
public record Exemption(MinimumKey minimum, String reason) {

    public Exemption {
        if (reason.isBlank()) throw new IllegalArgumentException("an exemption has a reason");
    }
}
