package vn.saolang.idea.store.similar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.territory.UnitRef;

/** Names and beginnings of descriptions of ideas that were not taken back, and of potential products. */
@Repository
public class ComparedStore {

    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    ComparedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is compared; the maker's name is for the comparison and for those who may read it. */
    public record Row(UUID id, String name, String maker, UnitRef commune, String description) {}

    /** Potential products that were not left aside, the newest 20,000; nobody is named as their maker. */
    public List<Row> potentials() {
        return jdbc.sql("""
                        select id, name, '' as maker, commune_code, commune_from, left(description, 600) as description
                        from idea.potential where state <> 'DROPPED'
                        order by entered_at desc, id limit :most
                        """).param("most", MOST).query((row, _) -> row(row)).list();
    }

    /** The newest 20,000. */
    public List<Row> ideas() {
        return jdbc.sql("""
                        select i.id, i.name, e.name as maker, i.commune_code, i.commune_from, left(i.description, 600) as description
                        from idea.idea i join producer.v_entity e on e.id = i.entity_id
                        where i.state <> 'WITHDRAWN'
                        order by i.number desc limit :most
                        """).param("most", MOST).query((row, _) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("maker"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                row.getString("description"));
    }
}
