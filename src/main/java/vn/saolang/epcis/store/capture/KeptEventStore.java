package vn.saolang.epcis.store.capture;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.epcis.model.capture.KeptEvent;

/** Reads an event back by its id, to compare it with one that comes with the same id. */
@Repository
public class KeptEventStore {

    private final JdbcClient jdbc;

    KeptEventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The event, or its error declaration, of this producer. */
    public Optional<KeptEvent> find(UUID owner, String eventId, boolean declaredWrong) {
        return jdbc.sql("""
                        select event_id, body, coalesce(contexts, '[]') as contexts from epcis.event
                        where owner = :owner and event_id = :eventId and declared_wrong = :wrong""")
                .param("owner", owner)
                .param("eventId", eventId)
                .param("wrong", declaredWrong)
                .query((row, _) ->
                        new KeptEvent(row.getString("event_id"), row.getString("body"), row.getString("contexts")))
                .optional();
    }
}
