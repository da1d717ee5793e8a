package vn.saolang.recognition.store.validity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.recognition.register.LifeEvent;
import vn.saolang.recognition.register.Precision;

/** What happened to a listed product besides its recognitions. */
@Repository
public class LifeStore {

    private final JdbcClient jdbc;

    LifeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Proposals to the ministry with their answers, and stars that councils of the past proposed. */
    public List<LifeEvent> of(UUID listed) {
        return jdbc.sql("""
                        select 'SENT_UP' as kind, 'DAY' as precision, letter_on as from_day, letter_on as to_day,
                               null::integer as stars, coalesce(letter_number, '') as note
                        from recognition.proposal where listed_id = :listed and letter_on is not null
                        union all
                        select 'BELOW', 'DAY', cast(answered_at at time zone 'Asia/Ho_Chi_Minh' as date),
                               cast(answered_at at time zone 'Asia/Ho_Chi_Minh' as date), null, ''
                        from recognition.proposal where listed_id = :listed and answer = 'BELOW'
                        union all
                        select 'PROPOSED', p.precision, p.decided_from, p.decided_to, p.proposed,
                               coalesce(p.cells ->> 'source', '')
                        from recognition.past_record p join recognition.listed_product l on l.id = p.listed_id
                        where (p.listed_id = :listed or l.joined_to = :listed) and p.retracted_at is null
                          and p.proposed is not null and p.proposed is distinct from p.recognised
                        """).param("listed", listed).query(LifeStore::read).list();
    }

    private static LifeEvent read(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        return new LifeEvent(
                LifeEvent.Kind.valueOf(row.getString("kind")),
                Precision.valueOf(row.getString("precision")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("stars", Integer.class),
                null,
                row.getString("note"));
    }
}
