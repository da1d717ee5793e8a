package vn.saolang.epcis.model.query;

import java.time.Instant;

/**
 * Where in its order an answer goes on.
 *
 * @param time of the last event given, by the clock the answer is ordered by
 * @param id of the last event given
 */
public record Position(Instant time, long id) {}
