package vn.saolang.evaluation.store.reconsideration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.model.reconsideration.Reconsideration;
import vn.saolang.evaluation.model.reconsideration.ReconsiderationRule;
import vn.saolang.kernel.Actor;

/** Requests to look at results again, and what the rules of each result say about them. */
@Repository
public class ReconsiderationStore {

    private static final String COLUMNS = """
            select x.id, x.result_id, x.by_office, x.asked_name, x.asked_on, x.ground, x.state, x.answer
            from evaluation.reconsideration x
            """;

    private final JdbcClient jdbc;

    ReconsiderationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the rules under which a result was found say; whether it is itself a second look. */
    public record Ground(ReconsiderationRule rule, boolean secondLook, UUID session, UUID candidate) {}

    /** The rules of a result; its row is locked until the transaction ends, so that no decision is signed meanwhile. */
    public Ground lock(ResultId result) {
        return ground(result, " for update of r");
    }

    /** The same for reading. */
    public Ground of(ResultId result) {
        return ground(result, "");
    }

    private Ground ground(ResultId result, String lock) {
        return jdbc.sql("""
                        select u.reconsideration_days, u.reconsidered_by_others, c.reconsiders is not null as again,
                               r.session_id, r.candidate_id
                        from evaluation.result r
                        join evaluation.session s on s.id = r.session_id
                        join evaluation.council_rules u on u.id = s.rules_id
                        join evaluation.candidate c on c.id = r.candidate_id
                        where r.id = :result
                        """ + lock)
                .param("result", result.value())
                .query((row, _) -> new Ground(
                        new ReconsiderationRule(
                                row.getObject("reconsideration_days", Integer.class),
                                row.getBoolean("reconsidered_by_others")),
                        row.getBoolean("again"),
                        row.getObject("session_id", UUID.class),
                        row.getObject("candidate_id", UUID.class)))
                .single();
    }

    public void insert(Reconsideration request, Actor by, Instant now) {
        jdbc.sql("""
                        insert into evaluation.reconsideration
                            (id, result_id, by_office, asked_by, asked_name, asked_on, asked_at, ground, state)
                        values (:id, :result, :office, :by, :name, :day, :now, :ground, 'OPEN')
                        """)
                .param("id", request.id())
                .param("result", request.result().value())
                .param("office", request.byOffice())
                .param("by", by.account())
                .param("name", request.askedName())
                .param("day", request.askedOn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ground", request.ground())
                .update();
    }

    /** Answers an open request; false when it was answered before. */
    public boolean answer(UUID id, String answer, @Nullable UUID candidate, UUID by, Instant now) {
        return jdbc.sql("""
                        update evaluation.reconsideration
                        set state = :state, answer = :answer, answered_by = :by, answered_at = :now, candidate_id = :candidate
                        where id = :id and state = 'OPEN'
                        """)
                        .param("state", candidate == null ? "REJECTED" : "ACCEPTED")
                        .param("answer", answer)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("candidate", candidate, java.sql.Types.OTHER)
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<Reconsideration> find(UUID id) {
        return jdbc.sql(COLUMNS + " where x.id = :id")
                .param("id", id)
                .query(ReconsiderationStore::read)
                .optional();
    }

    /** All requests about a result, the newest first. */
    public List<Reconsideration> ofResult(ResultId result) {
        return jdbc.sql(COLUMNS + " where x.result_id = :result order by x.asked_at desc")
                .param("result", result.value())
                .query(ReconsiderationStore::read)
                .list();
    }

    /** Whether a request about the result was not refused; holds the result as {@link #lock} does. */
    public boolean open(ResultId result) {
        lock(result);
        return ofResult(result).stream().anyMatch(one -> one.state() != Reconsideration.State.REJECTED);
    }

    /** Results of dossiers of these entities, or of a scope, that may have been asked about; the newest first. */
    public List<ResultId> candidates(String scope, LocalDate since) {
        return jdbc.sql("""
                        select r.id from evaluation.result r
                        join evaluation.session s on s.id = r.session_id
                        join evaluation.council_rules u on u.id = s.rules_id
                        where r.scope = :scope
                          and (u.reconsideration_days is not null and r.concluded_on >= :since
                               or exists (select 1 from evaluation.reconsideration x where x.result_id = r.id))
                        order by r.concluded_at desc limit 200
                        """)
                .param("scope", scope)
                .param("since", since)
                .query((row, _) -> new ResultId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The same for dossiers. */
    public List<ResultId> ofDossiers(List<UUID> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select r.id from evaluation.result r
                        join evaluation.session s on s.id = r.session_id
                        join evaluation.council_rules u on u.id = s.rules_id
                        where r.dossier_id in (:dossiers) and u.reconsideration_days is not null
                        order by r.concluded_at desc
                        """)
                        .param("dossiers", dossiers)
                        .query((row, _) -> new ResultId(row.getObject("id", UUID.class)))
                        .list();
    }

    private static Reconsideration read(ResultSet row, int number) throws SQLException {
        return new Reconsideration(
                row.getObject("id", UUID.class),
                new ResultId(row.getObject("result_id", UUID.class)),
                row.getBoolean("by_office"),
                row.getString("asked_name"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("ground"),
                Reconsideration.State.valueOf(row.getString("state")),
                row.getString("answer"));
    }
}
