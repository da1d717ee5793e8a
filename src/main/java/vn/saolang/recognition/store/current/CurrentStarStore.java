package vn.saolang.recognition.store.current;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the certificates of a product that have begun and were not ended. */
@Repository
public class CurrentStarStore {

    private final JdbcClient jdbc;

    CurrentStarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A certificate that had begun on the day and had not been ended before its term.
     *
     * @param extendedBefore first day no longer valid under the extension (26/2026 Điều 12.3), null when it is not extended
     */
    public record Row(
            int stars,
            LocalDate issuedOn,
            LocalDate endsBefore,
            @Nullable LocalDate extendedBefore,
            @Nullable String productCode,
            @Nullable UUID dossier) {}

    /** Newest first; their terms may have ended. */
    public List<Row> begunBy(UUID product, LocalDate day) {
        return jdbc.sql("""
                        select r.stars, r.issued_on, r.ends_before, r.extended_until + 1 as extended_before, i.product_code, i.dossier_id
                        from recognition.recognition r
                        join recognition.listed_product l on l.id = r.listed_id
                        left join recognition.decision_item i on i.id = r.item_id
                        where l.product_id = :product and r.issued_on <= :day
                          and (r.ended_on is null or r.ended_on > :day)
                        order by r.issued_on desc
                        """)
                .param("product", product)
                .param("day", day)
                .query((row, _) -> new Row(
                        row.getInt("stars"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("ends_before", LocalDate.class),
                        row.getObject("extended_before", LocalDate.class),
                        row.getString("product_code"),
                        row.getObject("dossier_id", UUID.class)))
                .list();
    }
}
