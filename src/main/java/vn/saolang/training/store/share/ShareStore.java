package vn.saolang.training.store.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.training.model.share.Counted;

/** Counts who was trained. */
@Repository
public class ShareStore {

    private final JdbcClient jdbc;

    ShareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The class each of these accounts completed last as an official, by account. */
    public Map<UUID, Counted> officials(Set<UUID> accounts) {
        record Row(UUID account, Counted counted) {}
        return accounts.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select distinct on (account_id) account_id, name, title, last_day from training.completed
                        where account_id in (:accounts) and audience = 'OFFICIAL' order by account_id, last_day desc
                        """)
                        .param("accounts", accounts)
                        .query((row, _) -> new Row(
                                row.getObject("account_id", UUID.class),
                                new Counted(
                                        row.getString("name"),
                                        "",
                                        row.getString("title"),
                                        row.getObject("last_day", LocalDate.class))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Row::account, Row::counted));
    }

    /** Every entity with its seat in these communes and the class one of its leaders completed last; the untrained first. */
    public List<Counted> leaders(Set<String> communes) {
        return communes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select e.name, t.title, t.last_day from producer.v_entity e
                        left join lateral (select title, last_day from training.completed c
                                           where c.entity_id = e.id and c.audience = 'LEADER' order by last_day desc limit 1) t on true
                        where e.commune_code || '@' || e.commune_from in (:communes)
                          and not exists (select 1 from producer.v_passage g where g.entity_id = e.id)
                        order by t.title is not null, kernel.fold(e.name), e.id
                        """)
                        .param("communes", communes)
                        .query((row, _) -> new Counted(
                                row.getString("name"),
                                "",
                                row.getString("title"),
                                row.getObject("last_day", LocalDate.class)))
                        .list();
    }

    /** Workers with a certificate that stands, each once by name, telephone and entity. */
    public List<Counted> workers(Set<String> communes) {
        return communes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from (
                            select distinct on (c.entity_id, c.name_folded, c.phone) c.name, c.name_folded, e.name as entity, c.title, c.last_day
                            from training.completed c join producer.v_entity e on e.id = c.entity_id
                            where c.audience = 'WORKER' and c.certified and e.commune_code || '@' || e.commune_from in (:communes)
                            order by c.entity_id, c.name_folded, c.phone, c.last_day desc) one
                        order by name_folded, entity
                        """)
                        .param("communes", communes)
                        .query((row, _) -> new Counted(
                                row.getString("name"),
                                row.getString("entity"),
                                row.getString("title"),
                                row.getObject("last_day", LocalDate.class)))
                        .list();
    }

    /** Workers that the entities of these communes declared last. */
    public int declaredWorkers(Set<String> communes) {
        return communes.isEmpty()
                ? 0
                : jdbc.sql("""
                        select coalesce(sum(l.labour), 0) from declaration.v_labour l join producer.v_entity e on e.id = l.entity_id
                        where e.commune_code || '@' || e.commune_from in (:communes)
                        """).param("communes", communes).query(Integer.class).single();
    }
}
