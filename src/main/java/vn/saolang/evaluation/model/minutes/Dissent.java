package vn.saolang.evaluation.model.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry about a member's reservation (ý kiến bảo lưu).
 *
 * @param withdrawn whether this entry takes back the one before; its text is empty then
 */
public record Dissent(UUID product, UUID seat, String name, boolean withdrawn, String text, Instant at) {}
