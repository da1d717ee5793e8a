package vn.saolang.producer.store.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Mandate;

/** Mandates in the producer schema. */
@Repository
public class MandateStore {

    private static final String SELECT = """
            select m.id, m.entity_id, e.name as entity_name, m.account_id, m.preparer, m.role, m.given_at, m.last_day,
                   m.accepted_at, m.ended_at
            from producer.mandate m join producer.entity e on e.id = m.entity_id
            """;

    private final JdbcClient jdbc;

    MandateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when a mandate of the same two still stands. */
    public boolean insert(Mandate mandate, UUID givenBy) {
        return jdbc.sql("""
                                insert into producer.mandate (id, entity_id, account_id, preparer, role, given_by, given_at, last_day)
                                values (:id, :entity, :account, :preparer, :role, :by, :at, :lastDay)
                                on conflict do nothing
                                """)
                        .param("id", mandate.id())
                        .param("entity", mandate.entity().value())
                        .param("account", mandate.account())
                        .param("preparer", mandate.preparer())
                        .param("role", mandate.role().name())
                        .param("by", givenBy)
                        .param("at", mandate.givenAt().atOffset(ZoneOffset.UTC))
                        .param("lastDay", mandate.lastDay(), java.sql.Types.DATE)
                        .update()
                == 1;
    }

    /** Puts away those of the two whose last day has passed, so that a new one may be given. */
    public void closeExpired(EntityId entity, UUID account, LocalDate today, Instant at) {
        jdbc.sql("""
                        update producer.mandate set ended_at = :at
                        where entity_id = :entity and account_id = :account and ended_at is null and last_day < :today
                        """)
                .param("entity", entity.value())
                .param("account", account)
                .param("today", today)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Mandate> find(UUID id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id)
                .query(MandateStore::read)
                .optional();
    }

    public List<Mandate> of(EntityId entity) {
        return jdbc.sql(SELECT + "where m.entity_id = :entity order by m.given_at desc, m.id")
                .param("entity", entity.value())
                .query(MandateStore::read)
                .list();
    }

    /** Those given to the account, newest first. */
    public List<Mandate> to(UUID account) {
        return jdbc.sql(SELECT + "where m.account_id = :account order by m.given_at desc, m.id")
                .param("account", account)
                .query(MandateStore::read)
                .list();
    }

    /** Those accepted, not ended and not past their last day. */
    public List<Mandate> running(UUID account, LocalDate today) {
        return jdbc.sql(SELECT + """
                        where m.account_id = :account and m.accepted_at is not null and m.ended_at is null
                          and (m.last_day is null or m.last_day >= :today)
                        order by e.name, m.id
                        """)
                .param("account", account)
                .param("today", today)
                .query(MandateStore::read)
                .list();
    }

    /** False when it was accepted or ended before. */
    public boolean accept(UUID id, Instant at) {
        return jdbc.sql("""
                                update producer.mandate set accepted_at = :at
                                where id = :id and accepted_at is null and ended_at is null
                                """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it was ended before. */
    public boolean end(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                                update producer.mandate set ended_at = :at, ended_by = :by
                                where id = :id and ended_at is null
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Mandate read(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                row.getObject("account_id", UUID.class),
                row.getString("preparer"),
                Role.valueOf(row.getString("role")),
                row.getTimestamp("given_at").toInstant(),
                row.getObject("last_day", LocalDate.class),
                instant(row.getTimestamp("accepted_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
