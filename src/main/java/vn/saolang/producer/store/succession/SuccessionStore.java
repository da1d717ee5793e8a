package vn.saolang.producer.store.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.SuccessionKind;
import vn.saolang.producer.model.succession.Act;

/** Succession acts with their predecessors and parts. */
@Repository
public class SuccessionStore {

    private static final String SELECT = """
            select s.id, s.version, s.kind, s.state, s.successor_id, s.effective_on, s.paper_number, s.paper_issuer,
                   s.paper_on, s.sha256, s.file_name, s.decider, s.reason, s.applied_at is not null as applied,
                   array(select f.entity_id from producer.succession_from f where f.succession_id = s.id
                         order by f.entity_id) as predecessors,
                   array(select f.entity_id from producer.succession_from f
                         where f.succession_id = s.id and f.agreed_at is null order by f.entity_id) as silent,
                   array(select p.subject_id from producer.succession_part p where p.succession_id = s.id) as parts
            from producer.succession s
            """;

    private final JdbcClient jdbc;

    SuccessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Act act, Actor by, Instant at) {
        jdbc.sql("""
                        insert into producer.succession (id, kind, state, successor_id, effective_on, paper_number,
                            paper_issuer, paper_on, sha256, file_name, proposed_by, proposed_at)
                        values (:id, :kind, 'PROPOSED', :successor, :on, :number, :issuer, :paperOn, :sha256, :name, :by, :at)
                        """)
                .param("id", act.id())
                .param("kind", act.kind().name())
                .param("successor", act.successor().value())
                .param("on", act.effectiveOn())
                .param("number", act.paperNumber())
                .param("issuer", act.paperIssuer())
                .param("paperOn", act.paperOn())
                .param("sha256", act.file().sha256())
                .param("name", act.fileName())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        act.predecessors()
                .forEach(one -> jdbc.sql(
                                "insert into producer.succession_from (succession_id, entity_id) values (:id, :entity)")
                        .param("id", act.id())
                        .param("entity", one.value())
                        .update());
        act.parts()
                .forEach(one -> jdbc.sql(
                                "insert into producer.succession_part (succession_id, subject_id) values (:id, :part)")
                        .param("id", act.id())
                        .param("part", one)
                        .update());
    }

    public void agree(UUID id, EntityId predecessor, Actor by, Instant at) {
        jdbc.sql("""
                        update producer.succession_from set agreed_by = :by, agreed_at = :at
                        where succession_id = :id and entity_id = :entity and agreed_at is null
                        """)
                .param("id", id)
                .param("entity", predecessor.value())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Act> find(UUID id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id)
                .query(SuccessionStore::read)
                .optional();
    }

    /** Those an entity is part of, on either side, newest first. */
    public List<Act> of(List<EntityId> entities) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                                where s.successor_id in (:ids) or exists (select 1 from producer.succession_from f
                                    where f.succession_id = s.id and f.entity_id in (:ids))
                                order by s.proposed_at desc, s.id
                                """)
                        .param("ids", entities.stream().map(EntityId::value).toList())
                        .query(SuccessionStore::read)
                        .list();
    }

    /** Those that wait for an office, oldest first. */
    public List<Act> proposed() {
        return jdbc.sql(SELECT + "where s.state = 'PROPOSED' order by s.proposed_at, s.id limit 500")
                .query(SuccessionStore::read)
                .list();
    }

    /** False when it was decided meanwhile. */
    public boolean decide(UUID id, int version, boolean confirmed, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                                update producer.succession
                                set state = :state, version = version + 1, reason = nullif(:reason, ''), decided_by = :by,
                                    decider = :decider, decided_at = :at
                                where id = :id and version = :version and state = 'PROPOSED'
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("state", confirmed ? "CONFIRMED" : "REFUSED")
                        .param("reason", reason)
                        .param("by", by.account())
                        .param("decider", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Confirmed ones whose day has come; locked until the transaction ends, those another node works on left out. */
    public List<Act> due(LocalDate today) {
        List<UUID> ids = jdbc.sql("""
                        select id from producer.succession
                        where state = 'CONFIRMED' and applied_at is null and effective_on <= :today
                        order by effective_on, id for update skip locked
                        """)
                .param("today", today)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    public void applied(UUID id, Instant at) {
        jdbc.sql("update producer.succession set applied_at = :at where id = :id and applied_at is null")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Act read(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                SuccessionKind.valueOf(row.getString("kind")),
                Act.State.valueOf(row.getString("state")),
                entities(row, "predecessors"),
                new EntityId(row.getObject("successor_id", UUID.class)),
                row.getObject("effective_on", LocalDate.class),
                row.getString("paper_number"),
                row.getString("paper_issuer"),
                row.getObject("paper_on", LocalDate.class),
                new FileId(row.getString("sha256")),
                row.getString("file_name"),
                entities(row, "silent"),
                List.of((UUID[]) row.getArray("parts").getArray()),
                row.getString("decider"),
                row.getString("reason"),
                row.getBoolean("applied"));
    }

    private static List<EntityId> entities(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(EntityId::new)
                .toList();
    }
}
