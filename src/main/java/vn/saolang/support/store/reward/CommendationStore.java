package vn.saolang.support.store.reward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.support.model.reward.Commendation;
import vn.saolang.territory.UnitRef;

/** Rewards and commendations. */
@Repository
public class CommendationStore {

    private final JdbcClient jdbc;

    CommendationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UnitRef province, Commendation one, Actor by, Instant at) {
        jdbc.sql("""
                        insert into support.commendation (id, province_code, province_from, entity_id, honoured, form, reason, decision,
                            decided_on, issuer, amount, entered_at, entered_by)
                        values (:id, :code, :from, :entity, :honoured, :form, :reason, :decision, :day, :issuer, :amount, :at, :by)
                        """)
                .param("id", one.id())
                .param("code", province.code())
                .param("from", province.validFrom())
                .param("entity", one.entity() == null ? null : one.entity().value(), Types.OTHER)
                .param("honoured", one.honoured())
                .param("form", one.form())
                .param("reason", one.reason())
                .param("decision", one.decision())
                .param("day", one.decidedOn())
                .param("issuer", one.issuer())
                .param("amount", one.amount(), Types.NUMERIC)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    /** False when it is not this province's, or was struck out before. */
    public boolean strike(UnitRef province, UUID id, String reason) {
        return jdbc.sql("""
                        update support.commendation set struck_reason = :reason
                        where id = :id and struck_reason is null and province_code = :code and province_from = :from
                        """)
                        .param("reason", reason)
                        .param("id", id)
                        .param("code", province.code())
                        .param("from", province.validFrom())
                        .update()
                == 1;
    }

    /** Those of a province, the latest first. */
    public List<Commendation> of(UnitRef province) {
        return jdbc.sql("""
                        select * from support.commendation where province_code = :code and province_from = :from
                        order by decided_on desc, entered_at desc
                        """)
                .param("code", province.code())
                .param("from", province.validFrom())
                .query((row, _) -> read(row))
                .list();
    }

    /** Those of producers, the latest first; what was struck out is left out. */
    public List<Commendation> ofEntities(Collection<UUID> entities) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from support.commendation where entity_id in (:entities) and struck_reason is null
                        order by decided_on desc, entered_at desc
                        """)
                        .param("entities", entities)
                        .query((row, _) -> read(row))
                        .list();
    }

    private static Commendation read(ResultSet row) throws SQLException {
        return new Commendation(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("entity_id", UUID.class))
                        .map(EntityId::new)
                        .orElse(null),
                row.getString("honoured"),
                row.getString("form"),
                row.getString("reason"),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("issuer"),
                row.getBigDecimal("amount"),
                row.getString("struck_reason"));
    }
}
