package vn.saolang.idea.store.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.model.meeting.Candidate;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingDraft;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.idea.model.meeting.Presence;
import vn.saolang.kernel.Paged;
import vn.saolang.territory.UnitRef;

/** Reads village meetings. */
@Repository
public class MeetingListStore {

    private final JdbcClient jdbc;

    MeetingListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Meeting> find(MeetingId id) {
        return whole(jdbc.sql("select * from idea.meeting where id = :id")
                        .param("id", id.value())
                        .query(MeetingListStore::read)
                        .list())
                .stream()
                .findFirst();
    }

    /**
     * Meetings of several communes, those not concluded first, then the newest.
     *
     * @param communes keys, null for all
     */
    public Paged<Meeting> page(@Nullable Collection<String> communes, int page, int size) {
        String where = "where (:everywhere or commune_code || '@' || commune_from in (:communes)) ";
        List<String> keys = communes == null || communes.isEmpty() ? List.of("") : List.copyOf(communes);
        long total = jdbc.sql("select count(*) from idea.meeting " + where)
                .param("everywhere", communes == null)
                .param("communes", keys)
                .query(Long.class)
                .single();
        int shown = Math.clamp(page, 0, (int) Math.max(0, (total - 1) / size));
        List<Meeting> rows = jdbc.sql("select * from idea.meeting " + where
                        + "order by state = 'HELD', held_on desc, entered_at desc, id limit :size offset :skip")
                .param("everywhere", communes == null)
                .param("communes", keys)
                .param("size", size)
                .param("skip", shown * size)
                .query(MeetingListStore::read)
                .list();
        return new Paged<>(whole(rows), total, shown, size);
    }

    /** The meeting that chose a potential product. */
    public Optional<Meeting> thatChose(PotentialId potential) {
        return whole(jdbc.sql("""
                                select m.* from idea.meeting m join idea.meeting_candidate c on c.meeting_id = m.id
                                where c.potential_id = :id and c.chosen and m.state = 'HELD'
                                """)
                        .param("id", potential.value())
                        .query(MeetingListStore::read)
                        .list())
                .stream()
                .findFirst();
    }

    private List<Meeting> whole(List<Meeting> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<UUID> ids = rows.stream().map(one -> one.id().value()).toList();
        Map<PotentialId, String> names = new HashMap<>();
        Map<UUID, List<Candidate>> candidates = candidates(ids, names);
        Map<UUID, List<Meeting.File>> files = files(ids);
        return rows.stream()
                .map(one -> with(
                        one,
                        candidates.getOrDefault(one.id().value(), List.of()),
                        names,
                        files.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<Candidate>> candidates(List<UUID> meetings, Map<PotentialId, String> names) {
        Map<UUID, List<Candidate>> candidates = new HashMap<>();
        jdbc.sql("""
                        select c.*, p.name from idea.meeting_candidate c join idea.potential p on p.id = c.potential_id
                        where c.meeting_id in (:ids) order by c.meeting_id, c.position
                        """).param("ids", meetings).query(row -> {
            PotentialId potential = new PotentialId(row.getObject("potential_id", UUID.class));
            names.put(potential, row.getString("name"));
            candidates
                    .computeIfAbsent(row.getObject("meeting_id", UUID.class), id -> new ArrayList<>())
                    .add(new Candidate(
                            potential,
                            row.getObject("votes", Integer.class),
                            row.getString("opinion"),
                            row.getBoolean("chosen")));
        });
        return candidates;
    }

    private Map<UUID, List<Meeting.File>> files(List<UUID> meetings) {
        Map<UUID, List<Meeting.File>> files = new HashMap<>();
        jdbc.sql("select * from idea.meeting_file where meeting_id in (:ids) order by meeting_id, position, sha256")
                .param("ids", meetings)
                .query(row -> {
                    files.computeIfAbsent(row.getObject("meeting_id", UUID.class), id -> new ArrayList<>())
                            .add(new Meeting.File(
                                    new FileId(row.getString("sha256")),
                                    Meeting.FileKind.valueOf(row.getString("kind")),
                                    row.getString("name")));
                });
        return files;
    }

    private static Meeting with(
            Meeting one, List<Candidate> candidates, Map<PotentialId, String> names, List<Meeting.File> files) {
        MeetingDraft told = one.told();
        MeetingDraft full = new MeetingDraft(
                told.id(),
                told.base(),
                told.commune(),
                told.hamlet(),
                told.place(),
                told.heldOn(),
                told.chair(),
                told.secretary(),
                told.presence(),
                told.opinions(),
                told.conclusion(),
                candidates);
        return new Meeting(full, one.version(), one.concludedAt(), names, files);
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        OffsetDateTime concluded = row.getObject("concluded_at", OffsetDateTime.class);
        MeetingDraft told = new MeetingDraft(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                row.getString("hamlet"),
                row.getString("place"),
                row.getObject("held_on", LocalDate.class),
                row.getString("chair"),
                row.getString("secretary"),
                new Presence(
                        row.getObject("households", Integer.class),
                        row.getObject("present", Integer.class),
                        row.getObject("women", Integer.class),
                        row.getObject("minority", Integer.class)),
                row.getString("opinions"),
                row.getString("conclusion"),
                List.of());
        return new Meeting(
                told, row.getInt("version"), concluded == null ? null : concluded.toInstant(), Map.of(), List.of());
    }
}
