package vn.saolang.epcis.model.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as the repository has it.
 *
 * @param id the order of capture
 * @param body JSON, as it came, with {@code eventID} and {@code recordTime}
 * @param contexts what its document's {@code @context} adds to the standard's, as JSON; null when nothing
 */
public record KeptEvent(
        long id,
        Instant eventTime,
        Instant recordTime,
        String body,
        @Nullable String contexts) {}
