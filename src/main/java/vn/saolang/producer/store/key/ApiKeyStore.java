package vn.saolang.producer.store.key;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.ApiClient;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.key.ApiKey;

/** Keys of programs in the producer schema. */
@Repository
public class ApiKeyStore {

    private final JdbcClient jdbc;

    ApiKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, EntityId entity, String name, byte[] hash, UUID by, Instant at) {
        jdbc.sql("""
                        insert into producer.api_key (id, entity_id, name, hash, issued_at, issued_by)
                        values (:id, :entity, :name, :hash, :at, :by)
                        """)
                .param("id", id)
                .param("entity", entity.value())
                .param("name", name)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** The client whose key has this hash and was not taken back. */
    public Optional<ApiClient> inForce(byte[] hash) {
        return jdbc.sql("select id, entity_id from producer.api_key where hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query((row, _) ->
                        new ApiClient(row.getObject("id", UUID.class), row.getObject("entity_id", UUID.class)))
                .optional();
    }

    /** Notes the day; one write a day and key. */
    public void used(UUID id, LocalDate day) {
        jdbc.sql("update producer.api_key set used_on = :day where id = :id and used_on is distinct from :day")
                .param("id", id)
                .param("day", day)
                .update();
    }

    public List<ApiKey> of(EntityId entity) {
        return jdbc.sql("""
                        select id, name, issued_at, revoked_at, used_on from producer.api_key where entity_id = :entity
                        order by issued_at desc, id
                        """)
                .param("entity", entity.value())
                .query(ApiKeyStore::read)
                .list();
    }

    /** Whether it was in force until now. */
    public boolean revoke(EntityId entity, UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                                update producer.api_key set revoked_at = :at, revoked_by = :by
                                where id = :id and entity_id = :entity and revoked_at is null
                                """)
                        .param("id", id)
                        .param("entity", entity.value())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static ApiKey read(ResultSet row, int number) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getObject("used_on", LocalDate.class));
    }
}
