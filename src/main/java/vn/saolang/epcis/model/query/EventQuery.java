package vn.saolang.epcis.model.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.epcis.model.query.Condition.Clock;

/**
 * A query for events.
 *
 * @param conditions all of them hold
 * @param orderBy the time by which the answer is ordered, with the order of capture among equal times
 * @param ascending earliest first; otherwise latest first
 * @param limit the first so many only; null for all
 * @param ceiling more than so many are refused; null for no such wish
 */
public record EventQuery(
        List<Condition> conditions,
        Clock orderBy,
        boolean ascending,
        @Nullable Integer limit,
        @Nullable Integer ceiling) {

    public EventQuery {
        conditions = List.copyOf(conditions);
    }
}
