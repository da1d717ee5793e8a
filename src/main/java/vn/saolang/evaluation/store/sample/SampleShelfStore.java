package vn.saolang.evaluation.store.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.sample.Shelf;

/** How many pieces of which candidate are where. */
@Repository
public class SampleShelfStore {

    private static final String COUNTED = """
            select c.id, c.dossier_id, c.criteria_set, c.product_name, c.entity_name, c.requested_on,
                   count(s.unit_id) as received,
                   count(*) filter (where s.state = 'STORED') as stored,
                   count(*) filter (where s.state = 'USED') as used,
                   count(*) filter (where s.state = 'RETURNED') as returned,
                   count(*) filter (where s.state = 'DISPOSED') as disposed
            from evaluation.candidate c
            left join evaluation.sample_lot l on l.candidate_id = c.id
            left join evaluation.sample_stock s on s.lot_id = l.id
            """;

    private final JdbcClient jdbc;

    SampleShelfStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Candidates of a scope that are not concluded, or have pieces left; those with pieces left first. */
    public List<Shelf> of(String scope) {
        return jdbc.sql(COUNTED + """
                         where c.scope = :scope group by c.id
                        having c.state <> 'CONCLUDED' or count(*) filter (where s.state = 'STORED') > 0
                        order by c.requested_on desc, c.product_name, c.id
                        """)
                .param("scope", scope)
                .query(SampleShelfStore::read)
                .list();
    }

    /** The products of a session in its order, as far as they exist for the account. */
    public List<Shelf> of(SessionId session, UUID account) {
        return jdbc.sql(COUNTED + """
                         join evaluation.session_product p on p.candidate_id = c.id and p.session_id = :session
                        where not exists (select 1 from evaluation.recusal x join evaluation.seat xs on xs.id = x.seat_id
                                          where x.product_id = p.id and xs.account_id = :account and x.ended_at is null)
                        group by c.id, p.position order by p.position
                        """)
                .param("session", session.value())
                .param("account", account)
                .query(SampleShelfStore::read)
                .list();
    }

    /** Pieces of a scope still stored though their product was concluded. */
    public int leftOver(String scope) {
        return jdbc.sql("""
                        select count(*) from evaluation.sample_stock s
                        join evaluation.sample_lot l on l.id = s.lot_id
                        join evaluation.candidate c on c.id = l.candidate_id and c.state = 'CONCLUDED'
                        where l.scope = :scope and s.state = 'STORED'
                        """).param("scope", scope).query(Integer.class).single();
    }

    private static Shelf read(ResultSet row, int number) throws SQLException {
        return new Shelf(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("criteria_set"),
                row.getString("product_name"),
                row.getString("entity_name"),
                row.getObject("requested_on", LocalDate.class),
                row.getInt("received"),
                row.getInt("stored"),
                row.getInt("used"),
                row.getInt("returned"),
                row.getInt("disposed"));
    }
}
