package vn.saolang.recognition.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.regulation.Authority;

/** Writes recognitions and their validity. */
@Repository
public class RecognitionStore {

    private final JdbcClient jdbc;

    RecognitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A recognition to keep.
     *
     * @param item the line of the decision issued here; null for one made before
     * @param months length of the certificate's term
     */
    public record Row(
            UUID id,
            UUID listed,
            @Nullable UUID item,
            int stars,
            Authority level,
            @Nullable String authority,
            @Nullable String act,
            @Nullable String decisionNumber,
            @Nullable BigDecimal total,
            PastDay decided,
            int months,
            String source) {

        /** First day of the certificate; null when not known to the day. */
        @Nullable
        LocalDate issuedOn() {
            LocalDate from = decided.from();
            return from != null && from.equals(decided.to()) ? from : null;
        }
    }

    public void insert(Row row) {
        LocalDate issued = row.issuedOn();
        jdbc.sql("""
                        insert into recognition.recognition
                            (id, listed_id, item_id, stars, level, authority, act, decision_number, total,
                             decided_from, decided_to, precision, issued_on, ends_before, months, source)
                        values (:id, :listed, :item, :stars, :level, :authority, :act, :number, :total,
                                :from, :to, :precision, :issued, :ends, :months, :source)
                        """)
                .param("id", row.id())
                .param("listed", row.listed())
                .param("item", row.item())
                .param("stars", row.stars())
                .param("level", row.level().name())
                .param("authority", row.authority())
                .param("act", row.act())
                .param("number", row.decisionNumber())
                .param("total", row.total())
                .param("from", row.decided().from())
                .param("to", row.decided().to())
                .param("precision", row.decided().precision().name())
                .param("issued", issued)
                .param("ends", issued == null ? null : issued.plusMonths(row.months()))
                .param("months", row.months())
                .param("source", row.source())
                .update();
    }

    /** Ends what is still running on that day, because a new certificate takes its place; a later one starts on it. */
    public void replaceRunning(UUID listed, LocalDate from) {
        jdbc.sql("""
                        update recognition.recognition
                        set ended_on = greatest(:from, issued_on), ended_by = 'REPLACED'
                        where listed_id = :listed and ended_on is null
                          and (issued_on is null or greatest(ends_before, extended_until + 1) > :from)
                        """).param("listed", listed).param("from", from).update();
    }

    /** Records a withdrawal made elsewhere. */
    public void withdraw(UUID recognition, LocalDate on, String reason) {
        jdbc.sql("""
                        update recognition.recognition
                        set ended_on = :on, ended_by = 'WITHDRAWN', ended_reason = :reason
                        where id = :id and ended_on is null
                        """)
                .param("id", recognition)
                .param("on", on)
                .param("reason", reason)
                .update();
    }
}
