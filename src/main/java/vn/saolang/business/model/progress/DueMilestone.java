package vn.saolang.business.model.progress;

import java.time.LocalDate;
import java.util.UUID;
import vn.saolang.producer.EntityId;

/**
 * A milestone of a running plan that is due or late.
 *
 * @param plan id of the plan
 */
public record DueMilestone(
        UUID plan, String planName, EntityId entity, String entityName, String title, LocalDate due) {}
