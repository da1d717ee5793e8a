package vn.saolang.recognition.store.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.SearchText;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.territory.UnitRef;

/** Certificates that may still end, and the one write that ends them. */
@Repository
public class CertificateStore {

    private static final int MOST = 200;

    private static final String HELD = """
            select r.id, r.listed_id, r.stars, r.decision_number, r.issued_on, l.entity_id, l.name, l.entity_name,
                   l.unit_code, l.unit_from,
                   coalesce((select c.code from recognition.listed_code c where c.listed_id = l.id
                             order by right(c.code, 4) desc, c.code desc limit 1), l.public_id) as shown_code
            from recognition.recognition r join recognition.listed_product l on l.id = r.listed_id
            """;

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Certificates in force on a day, by product name.
     *
     * @param unit key of the unit the product lies in; null for the whole country
     * @param q words of the product's or entity's name; may be empty
     */
    public List<HeldCertificate> inForce(@Nullable String unit, String q, LocalDate day) {
        return jdbc.sql(HELD + """
                        where recognition.state_on(r, :day) = 'VALID'
                          and (cast(:unit as text) is null or l.unit_keys @> array[cast(:unit as text)])
                          and l.search like :words
                        order by kernel.fold(l.name), r.id limit :most
                        """)
                .param("day", day)
                .param("unit", unit, java.sql.Types.VARCHAR)
                .param("words", "%" + SearchText.fold(q) + "%")
                .param("most", MOST)
                .query(CertificateStore::held)
                .list();
    }

    /** The certificate, when it is in force on the day. */
    public Optional<HeldCertificate> inForce(UUID recognition, LocalDate day) {
        return jdbc.sql(HELD + " where r.id = :id and recognition.state_on(r, :day) = 'VALID'")
                .param("id", recognition)
                .param("day", day)
                .query(CertificateStore::held)
                .optional();
    }

    /** The certificate in force of the product with this public code. */
    public Optional<HeldCertificate> ofCode(String code, LocalDate day) {
        return jdbc.sql(HELD + """
                        where recognition.state_on(r, :day) = 'VALID'
                          and (l.public_id = lower(:code) or l.id =
                               (select d.listed_id from recognition.listed_code d where d.code = upper(:code)))
                        """)
                .param("day", day)
                .param("code", code)
                .query(CertificateStore::held)
                .optional();
    }

    /** The recognition a line of a decision made, while nothing ended it; whether its term is over does not matter. */
    public Optional<HeldCertificate> unended(UUID recognition) {
        return jdbc.sql(HELD + " where r.id = :id and r.ended_on is null")
                .param("id", recognition)
                .query(CertificateStore::held)
                .optional();
    }

    /** The line of the decision that made the recognition; empty for those made before this software was used. */
    public Optional<UUID> itemOf(UUID recognition) {
        return jdbc.sql("select item_id from recognition.recognition where id = :id and item_id is not null")
                .param("id", recognition)
                .query(UUID.class)
                .optional();
    }

    /** Whether the product lies in the unit. */
    public boolean liesIn(UUID listed, String unit) {
        return jdbc.sql("""
                        select exists (select 1 from recognition.listed_product
                            where id = :id and unit_keys @> array[cast(:unit as text)])
                        """)
                .param("id", listed)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    /**
     * Ends it before its term; every page reads this row.
     *
     * @param by WITHDRAWN or ANNULLED
     * @return whether it had not ended yet
     */
    public boolean end(UUID recognition, LocalDate on, String by, String reason) {
        return jdbc.sql("""
                                update recognition.recognition set ended_on = :on, ended_by = :by, ended_reason = :reason
                                where id = :id and ended_on is null and (issued_on is null or issued_on <= :on)
                                """)
                        .param("on", on)
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", recognition)
                        .update()
                == 1;
    }

    /** How a recognition ended before its term. */
    public record Ending(String by, LocalDate on, String reason) {}

    /** How the recognition made by a line of a decision ended; empty while it was neither withdrawn nor annulled. */
    public Optional<Ending> endingOfItem(UUID item) {
        return jdbc.sql("""
                        select ended_by, ended_on, ended_reason from recognition.recognition
                        where item_id = :item and ended_by in ('WITHDRAWN', 'ANNULLED')
                        """)
                .param("item", item)
                .query((row, _) -> new Ending(
                        row.getString("ended_by"),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("ended_reason")))
                .optional();
    }

    private static HeldCertificate held(ResultSet row, int number) throws SQLException {
        return new HeldCertificate(
                row.getObject("id", UUID.class),
                row.getObject("listed_id", UUID.class),
                row.getObject("entity_id", UUID.class),
                row.getString("name"),
                row.getString("entity_name"),
                row.getString("shown_code"),
                row.getInt("stars"),
                row.getString("decision_number"),
                row.getObject("issued_on", LocalDate.class),
                new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)));
    }
}
