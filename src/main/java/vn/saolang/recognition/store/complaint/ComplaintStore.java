package vn.saolang.recognition.store.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Stale;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.model.complaint.ComplaintState;
import vn.saolang.recognition.model.withdrawal.Attachment;

/** Complaints. Each change names the state and version it starts from. */
@Repository
public class ComplaintStore {

    private static final String MOVE = "update recognition.complaint set version = version + 1, ";
    private static final String FROM = " where id = :id and version = :version and state = :state";

    private final JdbcClient jdbc;

    ComplaintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files it; a second open one about the same decision is a {@link org.springframework.dao.DuplicateKeyException}. */
    public void insert(Complaint one, UUID by, Instant at) {
        Attachment file = one.file();
        jdbc.sql("""
                        insert into recognition.complaint
                            (id, entity_id, about, subject_id, subject, subject_on, product_name, entity_name, scope, state,
                             learned_on, complain_until, obstacle, complaint, file, file_name, filed_by, filed_on, filed_at,
                             accept_due, symbol)
                        values (:id, :entity, :about, :subjectId, :subject, :subjectOn, :product, :entityName, :scope, 'FILED',
                                :learned, :until, :obstacle, :text, :file, :fileName, :by, :on, :at, :due, :symbol)
                        """)
                .param("id", one.id())
                .param("entity", one.entity())
                .param("about", one.subject().about().name())
                .param("subjectId", one.subject().id())
                .param("subject", one.subject().title())
                .param("subjectOn", one.subject().day())
                .param("product", one.subject().product())
                .param("entityName", one.entityName())
                .param("scope", one.scope())
                .param("learned", one.learnedOn())
                .param("until", one.complainUntil())
                .param("obstacle", one.obstacle())
                .param("text", one.text())
                .param("file", file == null ? null : file.file().sha256())
                .param("fileName", file == null ? null : file.name())
                .param("by", by)
                .param("on", one.filedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", one.acceptDue())
                .param("symbol", one.symbol())
                .update();
    }

    public Optional<Complaint> find(UUID id) {
        return one(id, "");
    }

    /** As {@link #find}; holds the row until the transaction ends. */
    public Optional<Complaint> lock(UUID id) {
        return one(id, " for update");
    }

    private Optional<Complaint> one(UUID id, String suffix) {
        return jdbc.sql("select * from recognition.complaint where id = :id" + suffix)
                .param("id", id)
                .query(ComplaintRows::complaint)
                .optional();
    }

    /** Complaints to a scope or of entities, the newest first. */
    public List<Complaint> concerning(@Nullable String scope, List<UUID> entities) {
        return jdbc.sql("""
                        select * from recognition.complaint where scope = :scope or entity_id = any(:entities)
                        order by filed_at desc, id limit 300
                        """)
                .param("scope", scope, java.sql.Types.VARCHAR)
                .param("entities", entities.toArray(UUID[]::new))
                .query(ComplaintRows::complaint)
                .list();
    }

    public void register(Complaint one, Complaint.Advice advice) {
        changed(jdbc.sql(MOVE
                        + "state = 'REGISTERED', register_number = :register, advice = :advice, advice_reason = :reason"
                        + FROM)
                .param("register", advice.register())
                .param("advice", advice.accept() ? "ACCEPT" : "REFUSE")
                .param("reason", advice.reason())
                .param("id", one.id())
                .param("version", one.version())
                .param("state", one.state().name())
                .update());
    }

    public void accept(Complaint one, Complaint.Accepted accepted) {
        changed(jdbc.sql(MOVE + "state = 'ACCEPTED', accepted_on = :on, complex_case = :complex, remote_area = :remote,"
                        + " settle_due = :due" + FROM)
                .param("on", accepted.on())
                .param("complex", accepted.complex())
                .param("remote", accepted.remote())
                .param("due", accepted.due())
                .param("id", one.id())
                .param("version", one.version())
                .param("state", one.state().name())
                .update());
    }

    public void refuse(Complaint one, String reason) {
        changed(jdbc.sql(MOVE + "state = 'REFUSED', refused_for = :reason" + FROM)
                .param("reason", reason)
                .param("id", one.id())
                .param("version", one.version())
                .param("state", one.state().name())
                .update());
    }

    public void talk(Complaint one, Complaint.Dialogue dialogue) {
        changed(jdbc.sql(MOVE + "dialogue_on = :on, dialogue = :text" + FROM)
                .param("on", dialogue.on())
                .param("text", dialogue.text())
                .param("id", one.id())
                .param("version", one.version())
                .param("state", one.state().name())
                .update());
    }

    public void settle(Complaint one, Complaint.Settlement settlement, LocalDate againUntil) {
        changed(jdbc.sql(MOVE + "state = 'SETTLED', outcome = :outcome, settlement = :text, number = :number,"
                        + " settled_on = :on, signer_name = :signer, again_until = :again" + FROM)
                .param("outcome", settlement.outcome().name())
                .param("text", settlement.text())
                .param("number", settlement.number())
                .param("on", settlement.on())
                .param("signer", settlement.signer())
                .param("again", againUntil)
                .param("id", one.id())
                .param("version", one.version())
                .param("state", one.state().name())
                .update());
    }

    public void second(Complaint one, Complaint.Second second) {
        changed(jdbc.sql(MOVE + "second_to = :to, second_on = :on" + FROM)
                .param("to", second.to())
                .param("on", second.on())
                .param("id", one.id())
                .param("version", one.version())
                .param("state", one.state().name())
                .update());
    }

    public void drop(Complaint one) {
        changed(jdbc.sql(MOVE + "state = 'DROPPED'" + FROM)
                .param("id", one.id())
                .param("version", one.version())
                .param("state", one.state().name())
                .update());
    }

    /** Complaints to a scope in one of the states, by due day. */
    public List<Complaint> waitingAt(String scope, ComplaintState... states) {
        return jdbc.sql("""
                        select * from recognition.complaint where scope = :scope and state = any(:states)
                        order by coalesce(settle_due, accept_due), id
                        """)
                .param("scope", scope)
                .param("states", java.util.Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                .query(ComplaintRows::complaint)
                .list();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new Stale("complaint");
        }
    }
}
