package vn.saolang.recognition.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;

/** Products proposed to the ministry. */
@Repository
public class ProposalStore {

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter to the ministry as entered; null while it was not sent. */
    public record Letter(@Nullable String number, @Nullable LocalDate day) {}

    public void open(UUID listed, UUID item, DossierId dossier) {
        jdbc.sql("""
                        insert into recognition.proposal (id, listed_id, item_id, dossier_id)
                        values (:id, :listed, :item, :dossier)
                        """)
                .param("id", UUID.randomUUID())
                .param("listed", listed)
                .param("item", item)
                .param("dossier", dossier.value())
                .update();
    }

    /** The letter by which the products of an approving decision were proposed; null before it was issued. */
    public @Nullable Letter letterOf(UUID decision) {
        return jdbc.sql("""
                        select p.letter_number, p.letter_on from recognition.proposal p
                        join recognition.decision_item i on i.id = p.item_id
                        where i.decision_id = :decision limit 1
                        """)
                .param("decision", decision)
                .query((row, _) ->
                        new Letter(row.getString("letter_number"), row.getObject("letter_on", LocalDate.class)))
                .optional()
                .orElse(null);
    }

    /** Marks the decision's products as sent; gives how many were not yet. */
    public int send(UUID decision, String number, LocalDate day, UUID by, Instant at) {
        return jdbc.sql("""
                        update recognition.proposal p
                        set letter_number = :number, letter_on = :day, sent_by = :by, sent_at = :at
                        from recognition.decision_item i
                        where i.id = p.item_id and i.decision_id = :decision and p.sent_at is null
                        """)
                .param("number", number)
                .param("day", day)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("decision", decision)
                .update();
    }

    /** The ministry answered. */
    public void answer(DossierId dossier, boolean recognised, Instant at) {
        jdbc.sql("""
                        update recognition.proposal set answered_at = :at, answer = :answer
                        where dossier_id = :dossier and answered_at is null and sent_at is not null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("answer", recognised ? "RECOGNISED" : "BELOW")
                .param("dossier", dossier.value())
                .update();
    }

    /** Issued approving decisions of a scope whose letter was not sent yet. */
    public List<UUID> unsent(String scope) {
        return jdbc.sql("""
                        select distinct d.id from recognition.decision d
                        join recognition.decision_item i on i.decision_id = d.id
                        join recognition.proposal p on p.item_id = i.id
                        where d.scope = :scope and p.sent_at is null
                        """)
                .param("scope", scope)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}
