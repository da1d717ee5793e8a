package vn.saolang.evaluation.store.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.evaluation.model.vote.Motion;

/** Who may vote on a motion and who has; what somebody chose only where the vote is open. */
@Repository
public class VoterStore {

    private final JdbcClient jdbc;

    VoterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A member and an open vote.
     *
     * @param agency whom the seat represents
     */
    public record Named(String name, String agency, Choice choice) {}

    /**
     * The members asked by a motion: appointed seats of today without those recused from its product.
     *
     * @param takingPart of them present, or gone after voting
     */
    public record Electorate(int appointed, int takingPart, int voted) {}

    public Electorate electorate(SessionId session, Motion motion) {
        return jdbc.sql("""
                        select count(*) as appointed, count(*) filter (where v.present or v.voted) as part,
                               count(*) filter (where v.voted) as voted
                        from (%s) v
                        """.formatted(VOTERS))
                .param("session", session.value())
                .param("motion", motion.id())
                .param("product", motion.product(), java.sql.Types.OTHER)
                .query((row, _) -> new Electorate(row.getInt("appointed"), row.getInt("part"), row.getInt("voted")))
                .single();
    }

    /** Whether a seat of today may vote on the motion now: appointed, present, not recused. */
    public boolean mayVote(SessionId session, Motion motion, UUID seat) {
        return jdbc.sql("select exists (select 1 from (" + VOTERS + ") v where v.present and v.id = :seat)")
                .param("session", session.value())
                .param("motion", motion.id())
                .param("product", motion.product(), java.sql.Types.OTHER)
                .param("seat", seat)
                .query(Boolean.class)
                .single();
    }

    private static final String VOTERS = """
            select t.id, coalesce(a.present, false) as present,
                   exists (select 1 from evaluation.motion_voter w where w.motion_id = :motion and w.seat_id = t.id)
                   or exists (select 1 from evaluation.motion_vote w where w.motion_id = :motion and w.seat_id = t.id)
                       as voted
            from evaluation.session s
            join evaluation.seat t on t.council_id = s.council_id and t.ended_at is null
                                      and (t.scores or t.role = 'CHAIR')
            left join evaluation.attendance a on a.session_id = s.id and a.seat_id = t.id
            where s.id = :session
              and not exists (select 1 from evaluation.recusal x
                              where x.product_id = :product and x.seat_id = t.id and x.ended_at is null)
            """;

    /** Somebody who voted and was recused from the motion's product since; their vote cannot be told apart when secret. */
    public boolean recusedSince(Motion motion) {
        return jdbc.sql("""
                        select exists (
                            select 1 from evaluation.recusal x
                            where x.product_id = :product and x.ended_at is null
                              and (x.seat_id in (select seat_id from evaluation.motion_voter where motion_id = :motion)
                                   or x.seat_id in (select seat_id from evaluation.motion_vote where motion_id = :motion)))
                        """)
                .param("motion", motion.id())
                .param("product", motion.product(), java.sql.Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /** Whether a seat has voted, in the open or secretly. */
    public boolean hasVoted(UUID motion, UUID seat) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.motion_voter where motion_id = :motion and seat_id = :seat)
                            or exists (select 1 from evaluation.motion_vote where motion_id = :motion and seat_id = :seat)
                        """)
                .param("motion", motion)
                .param("seat", seat)
                .query(Boolean.class)
                .single();
    }

    /** The seat's own open vote; always empty for a secret one. */
    public Optional<Choice> ownChoice(UUID motion, UUID seat) {
        return jdbc.sql("select choice from evaluation.motion_vote where motion_id = :motion and seat_id = :seat")
                .param("motion", motion)
                .param("seat", seat)
                .query(String.class)
                .optional()
                .map(Choice::valueOf);
    }

    /** The open votes of a motion by name, in the order of the council; empty for a secret one. */
    public List<Named> named(UUID motion) {
        return jdbc.sql("""
                        select t.name, t.agency, v.choice from evaluation.motion_vote v
                        join evaluation.seat t on t.id = v.seat_id
                        where v.motion_id = :motion order by t.position, t.name
                        """)
                .param("motion", motion)
                .query((row, _) -> new Named(
                        row.getString("name"), row.getString("agency"), Choice.valueOf(row.getString("choice"))))
                .list();
    }

    /** Names of those who voted secretly, in the order of the council. */
    public List<String> voters(UUID motion) {
        return jdbc.sql("""
                        select t.name from evaluation.motion_voter v join evaluation.seat t on t.id = v.seat_id
                        where v.motion_id = :motion order by t.position, t.name
                        """)
                .param("motion", motion)
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
