package vn.saolang.epcis.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.event.EventType;
import vn.saolang.epcis.model.event.Identifier;

/** Events and producers for tests of the repository. */
public final class Kept {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Kept() {}

    /** A producer with nothing but its row. */
    public static UUID producer(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into territory.unit (code, valid_from, level, kind, name, act)
                        select '98', '2025-07-01', 'PROVINCE', 'TINH', 'Tỉnh thử', 'thử'
                        where not exists (select 1 from territory.unit where code = '98' and valid_from = '2025-07-01')""").update();
        jdbc.sql("""
                        insert into producer.entity (id, kind, name, registration_number, registered_at, address,
                            commune_code, commune_from, phone, email, representative_name, representative_title,
                            representative_ethnicity, representative_address, entered_at)
                        values (:id, 'COOPERATIVE', 'HTX thử', '', '', '', '98', '2025-07-01', '', '', '', '', '',
                            '', now())""").param("id", id).update();
        return id;
    }

    /** An object event of one item, with what a test says besides, as JSON. */
    public static CapturedEvent event(UUID owner, String eventId, Instant at, String more, Identifier... identifiers) {
        ObjectNode body = (ObjectNode) JSON.readTree("""
                {"eventID": "%s", "type": "ObjectEvent", "eventTime": "%s", "eventTimeZoneOffset": "+07:00",
                 "action": "OBSERVE", "recordTime": "%s"}""".formatted(eventId, at, at));
        body.setAll((ObjectNode) JSON.readTree(more));
        return new CapturedEvent(
                owner,
                eventId,
                Arrays.stream(EventType.values())
                        .filter(type -> type.term().equals(body.get("type").stringValue()))
                        .findFirst()
                        .orElseThrow(),
                at,
                at,
                text(body, "/action"),
                text(body, "/bizStep"),
                text(body, "/disposition"),
                text(body, "/readPoint/id"),
                text(body, "/bizLocation/id"),
                List.of(identifiers),
                body.has("errorDeclaration"),
                body,
                "",
                null);
    }

    private static @Nullable String text(ObjectNode body, String path) {
        return body.at(path).isString() ? body.at(path).stringValue() : null;
    }
}
