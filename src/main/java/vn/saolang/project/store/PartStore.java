package vn.saolang.project.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.project.ProjectId;
import vn.saolang.project.model.Measure;
import vn.saolang.project.model.Milestone;
import vn.saolang.project.model.Photo;

/** Milestones, measures and photos of projects. */
@Repository
public class PartStore {

    private static final String PROJECT = "project";

    private final JdbcClient jdbc;

    PartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their day. */
    public List<Milestone> milestones(ProjectId project) {
        return jdbc.sql(
                        "select id, name, due, done_on, note from project.milestone where project_id = :project order by due, name")
                .param(PROJECT, project.value())
                .query((row, _) -> new Milestone(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("note")))
                .list();
    }

    public void addMilestone(ProjectId project, UUID id, String name, LocalDate due) {
        jdbc.sql("insert into project.milestone (id, project_id, name, due) values (:id, :project, :name, :due)")
                .param("id", id)
                .param(PROJECT, project.value())
                .param("name", name)
                .param("due", due)
                .update();
    }

    /** Notes when a milestone was reached, or takes it back; false when the project has no such milestone. */
    public boolean reach(ProjectId project, UUID id, @Nullable LocalDate doneOn, String note) {
        return jdbc.sql(
                                "update project.milestone set done_on = :done, note = :note where id = :id and project_id = :project")
                        .param("done", doneOn)
                        .param("note", note)
                        .param("id", id)
                        .param(PROJECT, project.value())
                        .update()
                == 1;
    }

    /** By name. */
    public List<Measure> measures(ProjectId project) {
        return jdbc.sql(
                        "select id, name, unit, target, actual, as_of from project.measure where project_id = :project order by name")
                .param(PROJECT, project.value())
                .query(PartStore::measure)
                .list();
    }

    private static Measure measure(ResultSet row, int line) throws SQLException {
        return new Measure(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("unit"),
                row.getBigDecimal("target"),
                row.getBigDecimal("actual"),
                row.getObject("as_of", LocalDate.class));
    }

    public void addMeasure(ProjectId project, UUID id, String name, String unit, BigDecimal target) {
        jdbc.sql(
                        "insert into project.measure (id, project_id, name, unit, target) values (:id, :project, :name, :unit, :target)")
                .param("id", id)
                .param(PROJECT, project.value())
                .param("name", name)
                .param("unit", unit)
                .param("target", target)
                .update();
    }

    /** Notes a count; false when the project has no such measure. */
    public boolean count(ProjectId project, UUID id, BigDecimal actual, LocalDate asOf) {
        return jdbc.sql(
                                "update project.measure set actual = :actual, as_of = :day where id = :id and project_id = :project")
                        .param("actual", actual)
                        .param("day", asOf)
                        .param("id", id)
                        .param(PROJECT, project.value())
                        .update()
                == 1;
    }

    /** The newest first. */
    public List<Photo> photos(ProjectId project) {
        return jdbc.sql(
                        "select sha256, caption, added_at from project.photo where project_id = :project order by added_at desc, sha256")
                .param(PROJECT, project.value())
                .query((row, _) -> new Photo(
                        new FileId(row.getString("sha256")),
                        row.getString("caption"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds a photo; the same picture again only changes its words. */
    public void addPhoto(ProjectId project, FileId file, String caption, UUID by, Instant at) {
        jdbc.sql("""
                        insert into project.photo (project_id, sha256, caption, added_at, added_by)
                        values (:project, :file, :caption, :at, :by)
                        on conflict (project_id, sha256) do update set caption = excluded.caption
                        """)
                .param(PROJECT, project.value())
                .param("file", file.sha256())
                .param("caption", caption)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
