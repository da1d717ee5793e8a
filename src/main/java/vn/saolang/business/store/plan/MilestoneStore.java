package vn.saolang.business.store.plan;

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
import vn.saolang.business.PlanId;
import vn.saolang.business.model.progress.Milestone;
import vn.saolang.files.FileId;

/** Milestones of plans. */
@Repository
public class MilestoneStore {

    private final JdbcClient jdbc;

    MilestoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a plan by day. */
    public List<Milestone> of(PlanId plan) {
        return jdbc.sql("select * from business.milestone where plan_id = :plan order by due, entered_at, id")
                .param("plan", plan.value())
                .query(MilestoneStore::read)
                .list();
    }

    public Optional<Milestone> find(UUID id) {
        return jdbc.sql("select * from business.milestone where id = :id")
                .param("id", id)
                .query(MilestoneStore::read)
                .optional();
    }

    public void insert(Milestone one, Instant at) {
        jdbc.sql("""
                        insert into business.milestone (id, plan_id, title, due, entered_at)
                        values (:id, :plan, :title, :due, :at)
                        """)
                .param("id", one.id())
                .param("plan", one.plan().value())
                .param("title", one.title())
                .param("due", one.due())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from business.milestone where id = :id and done_on is null")
                .param("id", id)
                .update();
    }

    /** False when it was changed since that version. */
    public boolean report(UUID id, int version, LocalDate doneOn, String result, @Nullable FileId photo) {
        return jdbc.sql("""
                        update business.milestone
                        set version = version + 1, done_on = :day, result = :result, photo = coalesce(:photo, photo)
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("day", doneOn)
                        .param("result", result)
                        .param("photo", photo == null ? null : photo.sha256(), java.sql.Types.VARCHAR)
                        .update()
                == 1;
    }

    private static Milestone read(ResultSet row, int number) throws SQLException {
        String photo = row.getString("photo");
        return new Milestone(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("result"),
                photo == null ? null : new FileId(photo));
    }
}
