package vn.saolang.business.store.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.model.plan.PartText;

/** The parts of plans, each with its own version. */
@Repository
public class PartStore {

    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PartStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All seven; those not yet written are blank. */
    public Map<PlanPart, PartText> all(PlanId id) {
        Map<PlanPart, PartText> parts = new EnumMap<>(PlanPart.class);
        for (PlanPart part : PlanPart.values()) {
            parts.put(part, PartText.blank(part));
        }
        jdbc.sql("select name, version, content from business.part where plan_id = :id")
                .param("id", id.value())
                .query((row, _) -> new PartText(
                        PlanPart.valueOf(row.getString("name")),
                        row.getInt("version"),
                        json.readValue(row.getString("content"), FIELDS)))
                .list()
                .forEach(part -> parts.put(part.part(), part));
        return parts;
    }

    /** The new version, or empty when the part is no longer at the version given (0: not there yet). */
    public Optional<Integer> save(PlanId id, PlanPart part, int version, Map<String, String> fields, Instant at) {
        String sql = version == 0 ? """
                insert into business.part (plan_id, name, version, content, changed_at)
                values (:id, :name, :version + 1, cast(:content as jsonb), :at)
                on conflict do nothing returning version
                """ : """
                update business.part set version = version + 1, content = cast(:content as jsonb), changed_at = :at
                where plan_id = :id and name = :name and version = :version returning version
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("name", part.name())
                .param("version", version)
                .param("content", json.writeValueAsString(fields))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }
}
