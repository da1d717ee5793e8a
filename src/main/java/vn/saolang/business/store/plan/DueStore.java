package vn.saolang.business.store.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.business.model.progress.DueMilestone;
import vn.saolang.business.model.progress.Unanswered;
import vn.saolang.producer.EntityId;

/** What is due in plans, by producer or by commune. */
@Repository
public class DueStore {

    private static final String DUE = """
            select p.id, p.name, p.entity_id, e.name as entity_name, m.title, m.due
            from business.milestone m join business.plan p on p.id = m.plan_id join producer.v_entity e on e.id = p.entity_id
            where p.state = 'APPROVED' and m.done_on is null and m.due <= :until
            """;

    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open milestones of these entities due by a day, the earliest first. */
    public List<DueMilestone> ofEntities(Collection<EntityId> entities, LocalDate until) {
        return entities.isEmpty()
                ? List.of()
                : milestones(
                        "and p.entity_id in (:keys)",
                        entities.stream().map(EntityId::value).toList(),
                        until);
    }

    /** Open milestones in these communes due by a day, the earliest first. */
    public List<DueMilestone> inCommunes(Collection<String> communes, LocalDate until) {
        return communes.isEmpty()
                ? List.of()
                : milestones("and p.commune_code || '@' || p.commune_from in (:keys)", List.copyOf(communes), until);
    }

    private List<DueMilestone> milestones(String whose, List<?> keys, LocalDate until) {
        return jdbc.sql(DUE + whose + " order by m.due, p.number limit 200")
                .param("keys", keys)
                .param("until", until)
                .query((row, _) -> new DueMilestone(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new EntityId(row.getObject("entity_id", UUID.class)),
                        row.getString("entity_name"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    /** Plans in these communes returned before an instant and not handed in again. */
    public List<Unanswered> returnedBefore(Collection<String> communes, Instant before) {
        return communes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select p.id, p.name, p.entity_id, e.name as entity_name, last.at as since
                        from business.plan p join producer.v_entity e on e.id = p.entity_id
                        join lateral (select max(s.at) as at from business.step s where s.plan_id = p.id and s.action = 'RETURN') last
                             on true
                        where p.state = 'RETURNED' and last.at < :before and p.commune_code || '@' || p.commune_from in (:communes)
                        order by last.at limit 200
                        """)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("communes", List.copyOf(communes))
                        .query((row, _) -> new Unanswered(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                new EntityId(row.getObject("entity_id", UUID.class)),
                                row.getString("entity_name"),
                                "business.call.returned",
                                vn.saolang.kernel.VietnamTime.dateOf(
                                        row.getObject("since", java.time.OffsetDateTime.class)
                                                .toInstant())))
                        .list();
    }

    /** The newest visit of each living plan in these communes whose follow-up is due by a day. */
    public List<Unanswered> followUps(Collection<String> communes, LocalDate until) {
        return communes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select p.id, p.name, p.entity_id, e.name as entity_name, last.follow_up
                        from business.plan p join producer.v_entity e on e.id = p.entity_id
                        join lateral (select a.follow_up from business.advice a where a.plan_id = p.id
                                      order by a.visited_on desc, a.at desc limit 1) last on true
                        where last.follow_up <= :until and p.state not in ('REFUSED', 'ABANDONED', 'COMPLETED')
                          and p.commune_code || '@' || p.commune_from in (:communes)
                        order by last.follow_up limit 200
                        """)
                        .param("until", until)
                        .param("communes", List.copyOf(communes))
                        .query((row, _) -> new Unanswered(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                new EntityId(row.getObject("entity_id", UUID.class)),
                                row.getString("entity_name"),
                                "business.call.follow-up",
                                row.getObject("follow_up", LocalDate.class)))
                        .list();
    }
}
