package vn.saolang.recognition.store.paperset;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which decisions, letters, notices and withdrawal papers of a dossier exist. */
@Repository
public class RecognitionTraceStore {

    private final JdbcClient jdbc;

    RecognitionTraceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A paper with its address, as {@link vn.saolang.dossier.paperset.FoundPaper} shows it. */
    public record Trace(
            String paper, @Nullable String number, @Nullable LocalDate day, String url, boolean page) {}

    /** All of a dossier, the oldest first. */
    public List<Trace> of(UUID dossier) {
        return jdbc.sql("""
                        with line as (
                            select d.*, i.id as item, i.dossier_id from recognition.decision_item i
                            join recognition.decision d on d.id = i.decision_id where i.dossier_id = :dossier and i.live),
                        ended as (
                            select w.* from recognition.withdrawal w join recognition.recognition r on r.id = w.recognition_id
                            join recognition.decision_item i on i.id = r.item_id where i.dossier_id = :dossier)
                        select 'SUBMISSION' as paper, submission_number as number, submission_on as day,
                               '/decisions/' || id || '/papers/submission' as url, false as page
                        from line where state in ('SUBMITTED', 'ISSUED') and kind = 'RECOGNITION' and level = 'PROVINCE'
                        union all
                        select case when kind = 'APPROVAL' then 'APPROVAL' when level = 'CENTRAL' then 'CENTRAL_RECOGNITION'
                                    else 'RECOGNITION' end,
                               number || '/' || symbol, decided_on, '/decisions/' || id || '/papers/decision', false
                        from line where state = 'ISSUED'
                        union all
                        select 'CERTIFICATE', number || '/' || symbol, decided_on, '/decisions/' || id || '/certificates/' || item, false
                        from line where state = 'ISSUED' and kind = 'RECOGNITION'
                        union all
                        select 'MINISTRY_LETTER', p.letter_number, p.letter_on, '/decisions/' || line.id || '/papers/letter', false
                        from recognition.proposal p join line on line.item = p.item_id where p.sent_at is not null
                        union all
                        select case when level = 'CENTRAL' then 'CENTRAL_NOTICE' else 'NOTICE' end,
                               number || '/' || symbol, noticed_on, '/notices/' || id || '/paper', false
                        from recognition.notice where dossier_id = :dossier and state = 'ISSUED'
                        union all
                        select 'CASE_BASIS', basis_number, basis_on, '/withdrawal-cases/' || id, true from ended
                        union all
                        select 'CASE_MINUTES', null, verified_on, '/withdrawal-cases/' || id || '/papers/minutes', false
                        from ended where verified_on is not null
                        union all
                        select 'CASE_SUBMISSION', submission_number, submission_on,
                               '/withdrawal-cases/' || id || '/papers/submission', false
                        from ended where state in ('SUBMITTED', 'ISSUED')
                        union all
                        select 'CASE_DECISION', number || '/' || symbol, decided_on,
                               '/withdrawal-cases/' || id || '/papers/decision', false
                        from ended where state = 'ISSUED'
                        union all
                        select 'CASE_SENT', null, max(t.sent_on), '/withdrawal-cases/' || ended.id, true
                        from ended join recognition.withdrawal_recipient t on t.withdrawal_id = ended.id
                        group by ended.id having bool_and(t.sent_on is not null)
                        order by 3, 1
                        """)
                .param("dossier", dossier)
                .query((row, _) -> new Trace(
                        row.getString("paper"),
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("url"),
                        row.getBoolean("page")))
                .list();
    }
}
