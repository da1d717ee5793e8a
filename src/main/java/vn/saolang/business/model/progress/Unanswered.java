package vn.saolang.business.model.progress;

import java.time.LocalDate;
import java.util.UUID;
import vn.saolang.producer.EntityId;

/**
 * A producer to ring up about a plan.
 *
 * @param key message key of the reason
 * @param day since when, or until when, the reason stands
 */
public record Unanswered(UUID plan, String planName, EntityId entity, String entityName, String key, LocalDate day) {}
