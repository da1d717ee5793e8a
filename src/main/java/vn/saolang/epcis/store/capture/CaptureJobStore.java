package vn.saolang.epcis.store.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.epcis.model.capture.CaptureJob;
import vn.saolang.epcis.model.capture.ErrorBehaviour;
import vn.saolang.epcis.model.check.Defect;

/** Jobs of capture, each seen by its producer alone. */
@Repository
public class CaptureJobStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    CaptureJobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a job; its number is given by the table. */
    public void insert(UUID owner, CaptureJob job) {
        jdbc.sql("""
                        insert into epcis.capture_job (id, owner, behaviour, created_at, finished_at, events, kept, errors)
                        values (:id, :owner, :behaviour, :created, :finished, :events, :kept, :errors::jsonb)""")
                .param("id", job.id())
                .param("owner", owner)
                .param("behaviour", job.behaviour().name())
                .param("created", job.createdAt().atOffset(ZoneOffset.UTC))
                .param("finished", job.finishedAt().atOffset(ZoneOffset.UTC))
                .param("events", job.events())
                .param("kept", job.kept())
                .param("errors", JSON.writeValueAsString(job.errors()))
                .update();
    }

    /** A job of this producer. */
    public Optional<CaptureJob> find(UUID owner, UUID id) {
        return jdbc.sql("select * from epcis.capture_job where owner = :owner and id = :id")
                .param("owner", owner)
                .param("id", id)
                .query(CaptureJobStore::job)
                .optional();
    }

    /** The producer's jobs, newest first, with numbers below the given one. */
    public List<CaptureJob> list(UUID owner, long below, int most) {
        return jdbc.sql("""
                        select * from epcis.capture_job where owner = :owner and number < :below
                        order by number desc limit :most""")
                .param("owner", owner)
                .param("below", below)
                .param("most", most)
                .query(CaptureJobStore::job)
                .list();
    }

    private static CaptureJob job(ResultSet row, int index) throws SQLException {
        return new CaptureJob(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                ErrorBehaviour.valueOf(row.getString("behaviour")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                row.getInt("events"),
                row.getInt("kept"),
                List.of(JSON.readValue(row.getString("errors"), Defect[].class)));
    }
}
