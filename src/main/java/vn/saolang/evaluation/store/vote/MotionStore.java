package vn.saolang.evaluation.store.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.model.vote.MotionState;

/** Motions of meetings. Casting and closing exclude each other by the motion's row lock. */
@Repository
public class MotionStore {

    private static final String COLUMNS = """
            select id, product_id, question, secret, state, taking_part, in_favour, against, abstained, carried, put_at,
                   ended_at
            from evaluation.motion
            """;

    private final JdbcClient jdbc;

    MotionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The motions of a session in the order they were put. */
    public List<Motion> of(SessionId session) {
        return jdbc.sql(COLUMNS + " where session_id = :session order by put_at, id")
                .param("session", session.value())
                .query(MotionStore::read)
                .list();
    }

    /** A motion of the session; closing waits until every vote on its way has arrived. */
    public Optional<Motion> lock(SessionId session, UUID motion) {
        return find(session, motion, " for update");
    }

    /** A motion of the session that may not be closed until the transaction ends; votes share it. */
    public Optional<Motion> share(SessionId session, UUID motion) {
        return find(session, motion, " for share");
    }

    private Optional<Motion> find(SessionId session, UUID motion, String lock) {
        return jdbc.sql(COLUMNS + " where id = :motion and session_id = :session" + lock)
                .param("motion", motion)
                .param("session", session.value())
                .query(MotionStore::read)
                .optional();
    }

    /** Puts a motion; false when another is open in the session. */
    public boolean put(SessionId session, Motion motion, UUID seat) {
        boolean put = jdbc.sql("""
                                insert into evaluation.motion
                                    (id, session_id, product_id, question, secret, state, put_by, put_at)
                                values (:id, :session, :product, :question, :secret, 'OPEN', :seat, :now)
                                on conflict (session_id) where state = 'OPEN' do nothing
                                """)
                        .param("id", motion.id())
                        .param("session", session.value())
                        .param("product", motion.product(), java.sql.Types.OTHER)
                        .param("question", motion.question())
                        .param("secret", motion.secret())
                        .param("seat", seat)
                        .param("now", motion.putAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (put && motion.secret()) {
            jdbc.sql("insert into evaluation.motion_tally (motion_id) values (:id)")
                    .param("id", motion.id())
                    .update();
        }
        return put;
    }

    /** Casts or changes an open vote. */
    public void cast(UUID motion, UUID seat, Choice choice, Instant now) {
        jdbc.sql("""
                        insert into evaluation.motion_vote (motion_id, seat_id, choice, cast_at)
                        values (:motion, :seat, :choice, :now)
                        on conflict (motion_id, seat_id) do update set choice = excluded.choice, cast_at = excluded.cast_at
                        """)
                .param("motion", motion)
                .param("seat", seat)
                .param("choice", choice.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Casts a secret vote, once. The seat is noted without a time; the choice only counts one of three numbers up, and the
     * row with the three is written whole whichever it is. What remains to be inferred: a unanimous vote tells everybody's;
     * whoever may read the database between two votes, or its write-ahead log or a backup taken meanwhile, sees a number
     * change; the last who voted is who wrote that row last, but not which of its numbers.
     *
     * @return false when the seat has voted
     */
    public boolean castSecretly(UUID motion, UUID seat, Choice choice) {
        boolean first =
                jdbc.sql("""
                                insert into evaluation.motion_voter (motion_id, seat_id) values (:motion, :seat)
                                on conflict (motion_id, seat_id) do nothing
                                """).param("motion", motion).param("seat", seat).update() == 1;
        if (first) {
            jdbc.sql("""
                            update evaluation.motion_tally
                            set in_favour = in_favour + :favour, against = against + :against,
                                abstained = abstained + :abstained
                            where motion_id = :motion
                            """)
                    .param("motion", motion)
                    .param("favour", choice == Choice.FOR ? 1 : 0)
                    .param("against", choice == Choice.AGAINST ? 1 : 0)
                    .param("abstained", choice == Choice.ABSTAIN ? 1 : 0)
                    .update();
        }
        return first;
    }

    /** What was cast so far, for closing only. */
    public record Cast(int inFavour, int against, int abstained) {

        public static final Cast NONE = new Cast(0, 0, 0);

        /** Every vote cast is valid; abstaining is one. */
        public int all() {
            return inFavour + against + abstained;
        }
    }

    /** Counts what was cast, in the open or secretly. */
    public Cast count(Motion motion) {
        String sql = motion.secret()
                ? "select in_favour, against, abstained from evaluation.motion_tally where motion_id = :motion"
                : """
                  select count(*) filter (where choice = 'FOR') as in_favour,
                         count(*) filter (where choice = 'AGAINST') as against,
                         count(*) filter (where choice = 'ABSTAIN') as abstained
                  from evaluation.motion_vote where motion_id = :motion
                  """;
        return jdbc.sql(sql)
                .param("motion", motion.id())
                .query((row, _) -> new Cast(row.getInt("in_favour"), row.getInt("against"), row.getInt("abstained")))
                .single();
    }

    /** Ends a motion: closed with its counts, or withdrawn with a reason. */
    public void end(Motion ended, String reason, UUID seat, Instant now) {
        boolean closed = ended.closed();
        jdbc.sql("""
                        update evaluation.motion
                        set state = :state, ended_by = :seat, ended_at = :now, reason = :reason, taking_part = :part,
                            in_favour = :favour, against = :against, abstained = :abstained, carried = :carried
                        where id = :id
                        """)
                .param("id", ended.id())
                .param("state", ended.state().name())
                .param("seat", seat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("part", closed ? ended.takingPart() : null, java.sql.Types.INTEGER)
                .param("favour", closed ? ended.inFavour() : null, java.sql.Types.INTEGER)
                .param("against", closed ? ended.against() : null, java.sql.Types.INTEGER)
                .param("abstained", closed ? ended.abstained() : null, java.sql.Types.INTEGER)
                .param("carried", closed ? ended.carried() : null, java.sql.Types.BOOLEAN)
                .update();
    }

    private static Motion read(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Motion(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("question"),
                row.getBoolean("secret"),
                MotionState.valueOf(row.getString("state")),
                row.getInt("taking_part"),
                row.getInt("in_favour"),
                row.getInt("against"),
                row.getInt("abstained"),
                row.getBoolean("carried"),
                row.getTimestamp("put_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
