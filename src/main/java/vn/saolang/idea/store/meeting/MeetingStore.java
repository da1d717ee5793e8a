package vn.saolang.idea.store.meeting;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.idea.model.meeting.Candidate;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingDraft;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Stale;

/** Writes village meetings. */
@Repository
public class MeetingStore {

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(MeetingDraft draft, Actor by, Instant at) {
        values(draft, jdbc.sql("""
                        insert into idea.meeting (id, state, commune_code, commune_from, hamlet, place, held_on, chair, secretary,
                            households, present, women, minority, opinions, conclusion, entered_by, entered_at)
                        values (:id, 'DRAFT', :code, :from, :hamlet, :place, :day, :chair, :secretary, :households, :present, :women,
                            :minority, :opinions, :conclusion, :by, :at)
                        """))
                .param("code", draft.commune().code())
                .param("from", draft.commune().validFrom())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        candidates(draft);
    }

    /**
     * Changes a meeting not yet concluded.
     *
     * @throws Stale when it is no longer of that version
     */
    public void update(MeetingDraft draft, int version) {
        int changed = values(draft, jdbc.sql("""
                        update idea.meeting set version = version + 1, hamlet = :hamlet, place = :place, held_on = :day,
                            chair = :chair, secretary = :secretary, households = :households, present = :present, women = :women,
                            minority = :minority, opinions = :opinions, conclusion = :conclusion
                        where id = :id and version = :version and state = 'DRAFT'
                        """)).param("version", version).update();
        if (changed == 0) {
            throw new Stale("meeting " + draft.id());
        }
        jdbc.sql("delete from idea.meeting_candidate where meeting_id = :id")
                .param("id", draft.id().value())
                .update();
        candidates(draft);
    }

    private static StatementSpec values(MeetingDraft draft, StatementSpec sql) {
        return sql.param("id", draft.id().value())
                .param("hamlet", draft.hamlet())
                .param("place", draft.place())
                .param("day", draft.heldOn())
                .param("chair", draft.chair())
                .param("secretary", draft.secretary())
                .param("households", draft.presence().households(), Types.INTEGER)
                .param("present", draft.presence().present(), Types.INTEGER)
                .param("women", draft.presence().women(), Types.INTEGER)
                .param("minority", draft.presence().minority(), Types.INTEGER)
                .param("opinions", draft.opinions())
                .param("conclusion", draft.conclusion());
    }

    private void candidates(MeetingDraft draft) {
        int position = 1;
        for (Candidate one : draft.candidates()) {
            jdbc.sql("""
                            insert into idea.meeting_candidate (meeting_id, potential_id, position, votes, opinion, chosen)
                            values (:meeting, :potential, :position, :votes, :opinion, :chosen)
                            """)
                    .param("meeting", draft.id().value())
                    .param("potential", one.potential().value())
                    .param("position", position++)
                    .param("votes", one.votes(), Types.INTEGER)
                    .param("opinion", one.opinion())
                    .param("chosen", one.chosen())
                    .update();
        }
    }

    /** Waits until nobody else writes the meeting. */
    public void hold(MeetingId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('idea.meeting/' || :id, 0)) is null")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }

    public void add(MeetingId id, Meeting.File file) {
        jdbc.sql("""
                        insert into idea.meeting_file (meeting_id, sha256, kind, name, position)
                        select :id, :sha256, :kind, :name, coalesce(max(position), 0) + 1 from idea.meeting_file where meeting_id = :id
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("sha256", file.file().sha256())
                .param("kind", file.kind().name())
                .param("name", file.name())
                .update();
    }

    public void remove(MeetingId id, FileId file) {
        jdbc.sql("delete from idea.meeting_file where meeting_id = :id and sha256 = :sha256")
                .param("id", id.value())
                .param("sha256", file.sha256())
                .update();
    }

    /**
     * Writes it down as held.
     *
     * @throws Stale when it was concluded before
     */
    public void conclude(MeetingId id, UUID by, Instant at) {
        int changed = jdbc.sql("""
                        update idea.meeting set state = 'HELD', concluded_by = :by, concluded_at = :at, version = version + 1
                        where id = :id and state = 'DRAFT'
                        """)
                .param("id", id.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            throw new Stale("meeting " + id);
        }
    }
}
