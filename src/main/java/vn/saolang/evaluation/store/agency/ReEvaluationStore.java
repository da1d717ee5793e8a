package vn.saolang.evaluation.store.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the re-evaluations of a level stand. */
@Repository
public class ReEvaluationStore {

    private final JdbcClient jdbc;

    ReEvaluationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A re-evaluation of a scope.
     *
     * @param state of the candidate
     * @param reported whether the agency's report on it, or on the candidacy it evaluates anew, was issued
     */
    public record Line(
            UUID candidate,
            UUID dossier,
            String productName,
            String entityName,
            String state,
            boolean reported,
            boolean again,
            LocalDate receivedOn,
            LocalDate dueOn) {

        /** Whether the council has not concluded, nor the ministry got it. */
        public boolean running() {
            return state.equals("INBOX") || state.equals("BEFORE_COUNCIL");
        }

        /** Whether the members may be asked. */
        public boolean ready() {
            return state.equals("INBOX") && reported;
        }
    }

    /** The re-evaluations of a scope, those that run first, by their last day. */
    public List<Line> ofScope(String scope) {
        return jdbc.sql("""
                        select c.id, c.dossier_id, c.product_name, c.entity_name, c.state, c.received_on, c.due_on,
                               c.reconsiders is not null
                               or exists (select 1 from evaluation.agency_report a
                                          where a.candidate_id = c.id and a.state = 'ISSUED') as reported,
                               c.reconsiders is not null as again
                        from evaluation.candidate c
                        where c.scope = :scope and c.kind = 'RE_EVALUATION'
                        order by c.state in ('INBOX', 'BEFORE_COUNCIL') desc, c.due_on, c.product_name, c.id
                        """)
                .param("scope", scope)
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("dossier_id", UUID.class),
                        row.getString("product_name"),
                        row.getString("entity_name"),
                        row.getString("state"),
                        row.getBoolean("reported"),
                        row.getBoolean("again"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Whether a ministry's result on the dossier brought it back to the province (26/2026 Điều 7.4g). */
    public boolean cameBack(UUID dossier) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.result where dossier_id = :dossier and level = 'CENTRAL')
                        """)
                .param("dossier", dossier)
                .query(Boolean.class)
                .single();
    }

    /** Hands a candidate to the council; false when it is no longer with the agency. */
    public boolean toCouncil(UUID candidate) {
        return jdbc.sql("""
                        update evaluation.candidate set state = 'BEFORE_COUNCIL'
                        where id = :id and kind = 'RE_EVALUATION' and state = 'INBOX'
                        """).param("id", candidate).update() == 1;
    }
}
