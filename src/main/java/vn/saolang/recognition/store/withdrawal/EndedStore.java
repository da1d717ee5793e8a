package vn.saolang.recognition.store.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Paged;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.EndedRecognition;

/** Reads what ended before its term by a withdrawal. */
@Repository
public class EndedStore {

    private static final String ENDED = """
            from recognition.recognition r
            join recognition.listed_product l on l.id = r.listed_id
            left join recognition.withdrawal w on w.recognition_id = r.id and w.state = 'ISSUED'
            left join recognition.review_item ri on ri.recognition_id = r.id and ri.annul and r.ended_by = 'ANNULLED'
            left join recognition.review_request v on v.id = ri.request_id and v.state = 'ISSUED'
            where r.ended_by in ('WITHDRAWN', 'ANNULLED') and r.ended_on <= :today
              and (ri.request_id is null or v.id is not null)
            """;

    private final JdbcClient jdbc;

    EndedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of it, the latest first. */
    public Paged<EndedRecognition> page(LocalDate today, int page, int size) {
        long total = jdbc.sql("select count(*) " + ENDED)
                .param("today", today)
                .query(Long.class)
                .single();
        return new Paged<>(
                jdbc.sql("""
                                select r.stars, r.ended_by, r.ended_on, r.ended_reason, l.name, l.entity_name, l.place, l.fictional,
                                       w.ground,
                                       coalesce(w.number || '/' || w.symbol, v.decision_number || '/' || v.symbol) as decision,
                                       coalesce((select c.code from recognition.listed_code c where c.listed_id = l.id
                                                 order by right(c.code, 4) desc, c.code desc limit 1), l.public_id) as shown_code
                                """ + ENDED + " order by r.ended_on desc, l.name, r.id limit :size offset :skip")
                        .param("today", today)
                        .param("size", size)
                        .param("skip", (long) page * size)
                        .query(EndedStore::ended)
                        .list(),
                total,
                page,
                size);
    }

    private static EndedRecognition ended(ResultSet row, int number) throws SQLException {
        return new EndedRecognition(
                row.getString("shown_code"),
                row.getString("name"),
                row.getString("entity_name"),
                row.getString("place"),
                row.getInt("stars"),
                CertificateState.valueOf(row.getString("ended_by")),
                row.getString("ground"),
                row.getString("decision"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_reason"),
                row.getBoolean("fictional"));
    }
}
