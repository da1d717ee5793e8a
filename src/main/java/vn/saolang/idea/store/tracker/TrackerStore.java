package vn.saolang.idea.store.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.territory.UnitRef;

/** Counts ideas by commune. */
@Repository
public class TrackerStore {

    private final JdbcClient jdbc;

    TrackerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts of one commune, as the ideas name it: old ones may name one that has ended. */
    public record Row(UnitRef commune, int registered, int waiting, int selected) {}

    public List<Row> counts(Set<String> communes, int year) {
        return communes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select commune_code, commune_from,
                               count(*) filter (where state <> 'WITHDRAWN'
                                   and extract(year from registered_at at time zone 'Asia/Ho_Chi_Minh') = :year) as registered,
                               count(*) filter (where state = 'ACCEPTED') as waiting,
                               count(*) filter (where state = 'SELECTED' and extract(year from decided_on) = :year) as selected
                        from idea.idea
                        where commune_code || '@' || commune_from in (:communes)
                        group by commune_code, commune_from
                        """)
                        .param("communes", communes)
                        .param("year", year)
                        .query((row, _) -> new Row(
                                new UnitRef(
                                        row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                                row.getInt("registered"),
                                row.getInt("waiting"),
                                row.getInt("selected")))
                        .list();
    }
}
