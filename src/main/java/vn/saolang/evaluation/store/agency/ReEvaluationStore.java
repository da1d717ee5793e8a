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
     * @param reported whether the agency's report on the dossier was issued
     */
    public record Line(
            UUID candidate,
            UUID dossier,
            String productName,
            String entityName,
            String state,
            boolean reported,
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
                               exists (select 1 from evaluation.agency_report a
                                       join evaluation.candidate o on o.id = a.candidate_id
                                       where o.dossier_id = c.dossier_id and o.scope = c.scope
                                         and a.state = 'ISSUED') as reported
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
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Whether a ministry's result on the dossier brought it back to the province (26/2026 Điều 7.4g). */
    public boolean cameBack(UUID dossier) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.result where dossier_id = :dossier and level = 'CENTRAL')
                        """).param("dossier", dossier).query(Boolean.class).single();
    }

    /** Whether the agency still has it. */
    public boolean withAgency(UUID candidate) {
        return jdbc.sql("select state = 'INBOX' from evaluation.candidate where id = :id")
                .param("id", candidate)
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
