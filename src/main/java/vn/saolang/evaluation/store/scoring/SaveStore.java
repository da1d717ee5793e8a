package vn.saolang.evaluation.store.scoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.scoring.Provenance;

/** Saves by the number the tablet gave them, and the history of overall comments. */
@Repository
public class SaveStore {

    private final JdbcClient jdbc;

    SaveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A save that was kept.
     *
     * @param criterion empty for the overall comment
     */
    public record Kept(UUID account, UUID product, UUID sheet, String criteriaSet, String criterion, int version) {}

    /** The save with this number, whoever sent it. */
    public Optional<Kept> kept(UUID save) {
        return jdbc.sql("""
                        select t.account_id, h.product_id, h.id, p.criteria_set, v.criterion, v.version
                        from (select sheet_id, criterion, version from evaluation.sheet_answer_version
                              where save_id = :save
                              union all
                              select sheet_id, '', version from evaluation.sheet_comment_version
                              where save_id = :save) v
                        join evaluation.sheet h on h.id = v.sheet_id
                        join evaluation.session_product p on p.id = h.product_id
                        join evaluation.seat t on t.id = h.seat_id
                        """)
                .param("save", save)
                .query((row, _) -> new Kept(
                        row.getObject("account_id", UUID.class),
                        row.getObject("product_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("criteria_set"),
                        row.getString("criterion"),
                        row.getInt("version")))
                .optional();
    }

    /** Saves the overall comment seen at a version, and keeps it in the history; false when it was saved since. */
    public boolean comment(UUID sheet, String text, int seen, Provenance from, Instant now) {
        return jdbc.sql("""
                        with saved as (
                            update evaluation.sheet set comment = :text, version = version + 1
                            where id = :sheet and state = 'DRAFT' and version = :seen
                            returning id, version, comment)
                        insert into evaluation.sheet_comment_version
                            (sheet_id, version, comment, source, save_id, saved_at)
                        select id, version, comment, :source, :save, :now from saved
                        """)
                        .param("sheet", sheet)
                        .param("text", text)
                        .param("seen", seen)
                        .param("source", from.source().name())
                        .param("save", from.save(), java.sql.Types.OTHER)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
