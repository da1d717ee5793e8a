package vn.saolang.stamp.store.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.proof.Fault;
import vn.saolang.stamp.model.proof.NightProof;
import vn.saolang.stamp.model.proof.RollLine;
import vn.saolang.stamp.model.proof.RollProof;

/** Proofs of printed codes, and the codes to prove. */
@Repository
public class ProofStore {

    private final JdbcClient jdbc;

    ProofStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins the proof of a day; false when another node did before. */
    public boolean take(LocalDate day, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into stamp.proof (day, taken_at, run_by) values (:day, :at, :by) on conflict do nothing
                        """)
                        .param("day", day)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Forgets the proof of a day, so that it can be taken again; not while one is under way for less than an hour. */
    public void forget(LocalDate day, Instant now) {
        jdbc.sql("""
                        delete from stamp.proof
                        where day = :day and (finished_at is not null or taken_at < cast(:now as timestamptz) - interval '1 hour')
                        """)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Numbers of rolls with stamps on paper that are not void. */
    public List<Integer> rolls() {
        return jdbc.sql("""
                        select distinct order_no from stamp.span
                        where state in ('PRINTED', 'DELIVERED', 'APPLIED', 'ACTIVE') order by order_no
                        """).query((row, _) -> row.getInt("order_no")).list();
    }

    /** Serials of a run, by position, at most so many. */
    public List<Numbered> serials(int order, int from, int to, int most) {
        return jdbc.sql("""
                        select position, serial from stamp.stamp
                        where order_no = :order and position between :from and :to order by position limit :most
                        """)
                .param("order", order)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, _) -> new Numbered(row.getInt("position"), new StampSerial(row.getLong("serial"))))
                .list();
    }

    /** A stamp in its roll. */
    public record Numbered(int position, StampSerial serial) {}

    /** Keeps what was found of one roll. */
    public void keep(LocalDate day, StampOrder order, RollProof proof) {
        jdbc.sql("""
                        insert into stamp.proof_order (day, order_no, entity_id, codes, resolving, with_origin, score, faults)
                        values (:day, :order, :entity, :codes, :resolving, :origin, :score, cast(:faults as jsonb))
                        """)
                .param("day", day)
                .param("order", order.number())
                .param("entity", order.entity().value())
                .param("codes", proof.codes())
                .param("resolving", proof.resolving())
                .param("origin", proof.withOrigin())
                .param("score", proof.score())
                .param("faults", json(proof.faults()))
                .update();
    }

    private static String json(Map<Fault, Long> faults) {
        return faults.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "{\"fault\": \"%s\", \"codes\": %d}".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Sums the day up from its rolls. */
    public void finish(LocalDate day, Instant at) {
        jdbc.sql("""
                        update stamp.proof p
                        set finished_at = :at, orders = s.orders, codes = s.codes, resolving = s.resolving,
                            with_origin = s.origin, score = s.score, worst = w.worst
                        from (select count(*) as orders, coalesce(sum(codes), 0) as codes, coalesce(sum(resolving), 0) as resolving,
                                     coalesce(sum(with_origin), 0) as origin,
                                     coalesce(round(sum(score * codes) / nullif(sum(codes), 0), 3), 100) as score
                              from stamp.proof_order where day = :day) s,
                             (select coalesce(jsonb_agg(jsonb_build_object('order', order_no, 'score', score)), '[]') as worst
                              from (select order_no, score from stamp.proof_order
                                    where day = :day and score < 100 order by score, order_no limit 20) o) w
                        where p.day = :day
                        """).param("day", day).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** The latest proofs, at most so many; one under way has no end yet. */
    public List<NightProof> latest(int most) {
        return jdbc.sql("select * from stamp.proof order by day desc limit :most")
                .param("most", most)
                .query(ProofStore::night)
                .list();
    }

    /** Rolls of a day's proof within an office's reach, the worst first, at most so many. */
    public List<RollLine> within(LocalDate day, boolean everything, Collection<String> units, int most) {
        return jdbc.sql(LINES + """
                        where p.day = :day and (:everything or e.commune_code || '@' || e.commune_from in (:units))
                        order by p.score, p.codes desc, p.order_no limit :most
                        """)
                .param("day", day)
                .param("everything", everything)
                .param("units", units)
                .param("most", most)
                .query(ProofStore::line)
                .list();
    }

    /** Rolls of a day's proof of these producers, the worst first, at most so many. */
    public List<RollLine> of(LocalDate day, Collection<EntityId> entities, int most) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(LINES + """
                                where p.day = :day and p.entity_id in (:entities)
                                order by p.score, p.codes desc, p.order_no limit :most
                                """)
                        .param("day", day)
                        .param(
                                "entities",
                                entities.stream().map(EntityId::value).toList())
                        .param("most", most)
                        .query(ProofStore::line)
                        .list();
    }

    private static final String LINES = """
            select o.id, p.order_no, i.name as item, e.name as producer, p.codes, p.resolving, p.with_origin, p.score,
                   coalesce((select string_agg(f ->> 'fault', ' ') from jsonb_array_elements(p.faults) f), '') as faults
            from stamp.proof_order p
            join stamp.stamp_order o on o.number = p.order_no
            join traceability.v_item i on i.id = o.item_id
            join producer.v_entity e on e.id = p.entity_id
            """;

    private static RollLine line(ResultSet row, int number) throws SQLException {
        return new RollLine(
                new OrderId(row.getObject("id", UUID.class)),
                row.getInt("order_no"),
                row.getString("item"),
                row.getString("producer"),
                row.getLong("codes"),
                row.getLong("resolving"),
                row.getLong("with_origin"),
                row.getBigDecimal("score"),
                row.getString("faults").isEmpty()
                        ? List.of()
                        : List.of(row.getString("faults").split(" ")).stream()
                                .map(Fault::valueOf)
                                .toList());
    }

    private static NightProof night(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new NightProof(
                row.getObject("day", LocalDate.class),
                finished == null ? null : finished.toInstant(),
                row.getInt("orders"),
                row.getLong("codes"),
                row.getLong("resolving"),
                row.getLong("with_origin"),
                row.getBigDecimal("score"));
    }
}
