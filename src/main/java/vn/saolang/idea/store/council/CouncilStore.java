package vn.saolang.idea.store.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.model.council.Council;
import vn.saolang.idea.model.council.CouncilDraft;
import vn.saolang.idea.model.council.CouncilItem;
import vn.saolang.idea.model.council.CouncilMember;
import vn.saolang.idea.model.council.MemberRole;
import vn.saolang.idea.model.council.Outcome;
import vn.saolang.kernel.Actor;
import vn.saolang.territory.UnitRef;

/** Idea councils with members and results. */
@Repository
public class CouncilStore {

    private static final String SELECT = """
            select id, version, number, province_code, province_from, title, meets_on, venue, act, closed_at from idea.council
            """;

    private final JdbcClient jdbc;

    CouncilStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Council> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The meetings of a province, newest first; of all provinces for null. */
    public List<Council> of(@org.jspecify.annotations.Nullable UnitRef province) {
        return jdbc.sql(SELECT + """
                        where cast(:code as text) is null or (province_code = :code and province_from = :from)
                        order by meets_on desc, number desc limit 500
                        """)
                .param("code", province == null ? null : province.code(), Types.VARCHAR)
                .param("from", province == null ? null : province.validFrom(), Types.DATE)
                .query(this::read)
                .list();
    }

    /** Stores a new meeting and gives its ideas, in this order. */
    public void insert(UUID id, UnitRef province, CouncilDraft draft, List<IdeaId> ideas, Actor by, Instant at) {
        jdbc.sql("""
                        insert into idea.council (id, province_code, province_from, title, meets_on, venue, act, opened_by, opened_at)
                        values (:id, :code, :from, :title, :day, :venue, :act, :by, :at)
                        """)
                .param("id", id)
                .param("code", province.code())
                .param("from", province.validFrom())
                .param("title", draft.title())
                .param("day", draft.meetsOn())
                .param("venue", draft.venue())
                .param("act", draft.act())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        putMembers(id, draft.members());
        putItems(id, ideas.stream().map(CouncilItem::waiting).toList());
    }

    /** Stores the whole meeting as typed; false when the version is no longer the one given or it was closed. */
    public boolean update(Council before, CouncilDraft draft, List<CouncilItem> items) {
        boolean done = jdbc.sql("""
                        update idea.council
                        set version = version + 1, title = :title, meets_on = :day, venue = :venue, act = :act
                        where id = :id and version = :version and closed_at is null
                        """)
                        .param("title", draft.title())
                        .param("day", draft.meetsOn())
                        .param("venue", draft.venue())
                        .param("act", draft.act())
                        .param("id", before.id())
                        .param("version", before.version())
                        .update()
                == 1;
        if (done) {
            jdbc.sql("delete from idea.council_member where council_id = :id")
                    .param("id", before.id())
                    .update();
            jdbc.sql("delete from idea.council_result where council_id = :id")
                    .param("id", before.id())
                    .update();
            putMembers(before.id(), draft.members());
            putItems(before.id(), items);
        }
        return done;
    }

    /** False when the version is no longer the one given or it was closed. */
    public boolean close(Council council, Actor by, Instant at) {
        return jdbc.sql("""
                        update idea.council set version = version + 1, closed_at = :at, closed_by = :by
                        where id = :id and version = :version and closed_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .param("id", council.id())
                        .param("version", council.version())
                        .update()
                == 1;
    }

    private void putMembers(UUID council, List<CouncilMember> members) {
        for (int i = 0; i < members.size(); i++) {
            CouncilMember one = members.get(i);
            jdbc.sql("""
                            insert into idea.council_member (council_id, position, name, agency, role, present)
                            values (:council, :position, :name, :agency, :role, :present)
                            """)
                    .param("council", council)
                    .param("position", i)
                    .param("name", one.name())
                    .param("agency", one.agency())
                    .param("role", one.role().name())
                    .param("present", one.present())
                    .update();
        }
    }

    private void putItems(UUID council, List<CouncilItem> items) {
        for (int i = 0; i < items.size(); i++) {
            CouncilItem one = items.get(i);
            Outcome outcome = one.outcome();
            jdbc.sql("""
                            insert into idea.council_result (council_id, idea_id, position, outcome, agreed, against, reason)
                            values (:council, :idea, :position, :outcome, :agreed, :against, :reason)
                            """)
                    .param("council", council)
                    .param("idea", one.idea().value())
                    .param("position", i)
                    .param("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                    .param("agreed", one.agreed(), Types.INTEGER)
                    .param("against", one.against(), Types.INTEGER)
                    .param("reason", one.reason())
                    .update();
        }
    }

    private Council read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Council(
                id,
                row.getInt("version"),
                row.getInt("number"),
                new UnitRef(row.getString("province_code"), row.getObject("province_from", LocalDate.class)),
                row.getString("title"),
                row.getObject("meets_on", LocalDate.class),
                row.getString("venue"),
                row.getString("act"),
                closed == null ? null : closed.toInstant(),
                members(id),
                items(id));
    }

    private List<CouncilMember> members(UUID council) {
        return jdbc.sql("""
                        select name, agency, role, present from idea.council_member where council_id = :id order by position
                        """)
                .param("id", council)
                .query((row, _) -> new CouncilMember(
                        row.getString("name"),
                        row.getString("agency"),
                        MemberRole.valueOf(row.getString("role")),
                        row.getBoolean("present")))
                .list();
    }

    private List<CouncilItem> items(UUID council) {
        return jdbc.sql("""
                        select idea_id, outcome, agreed, against, reason from idea.council_result
                        where council_id = :id order by position
                        """)
                .param("id", council)
                .query((row, _) -> new CouncilItem(
                        new IdeaId(row.getObject("idea_id", UUID.class)),
                        Outcome.named(String.valueOf(row.getString("outcome"))),
                        row.getObject("agreed", Integer.class),
                        row.getObject("against", Integer.class),
                        row.getString("reason")))
                .list();
    }
}
