package vn.saolang.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.intake.BatchId;
import vn.saolang.intake.BatchState;
import vn.saolang.intake.IntakeKind;
import vn.saolang.territory.UnitRef;

/** Lists that were handed in. */
@Repository
public class BatchStore {

    private static final String SELECT = """
            select id, kind, unit_code, unit_from, file_name, state, uploaded_by, uploaded_at, asked_by, settled_at
            from intake.batch
            """;

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(BatchId id, IntakeKind kind, UnitRef unit, String fileName, UUID by, Instant at) {
        jdbc.sql("""
                        insert into intake.batch (id, kind, unit_code, unit_from, file_name, state, uploaded_by, uploaded_at)
                        values (:id, :kind, :code, :from, :name, 'PREVIEW', :by, :at)
                        """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("code", unit.code())
                .param("from", unit.validFrom())
                .param("name", fileName)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Batch> find(BatchId id, UnitRef unit) {
        return jdbc.sql(SELECT + "where id = :id and unit_code = :code and unit_from = :from")
                .param("id", id.value())
                .param("code", unit.code())
                .param("from", unit.validFrom())
                .query(BatchStore::read)
                .optional();
    }

    /** The newest lists of a unit. */
    public List<Batch> newest(UnitRef unit, int most) {
        return jdbc.sql(SELECT + """
                        where unit_code = :code and unit_from = :from order by uploaded_at desc, id limit :most
                        """)
                .param("code", unit.code())
                .param("from", unit.validFrom())
                .param("most", most)
                .query(BatchStore::read)
                .list();
    }

    /** The oldest list the background has to work on, held until the transaction ends; others pass it by. */
    public Optional<Batch> next() {
        return jdbc.sql(SELECT + """
                        where state in ('RUNNING', 'UNDOING') order by asked_at limit 1 for update skip locked
                        """).query(BatchStore::read).optional();
    }

    /** Asks the background to work on it; false when it is no longer in the state given. */
    public boolean ask(BatchId id, BatchState from, BatchState to, UUID by, Instant at) {
        return jdbc.sql("""
                        update intake.batch set state = :to, asked_by = :by, asked_at = :at, settled_at = null
                        where id = :id and state = :from
                        """)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Nothing more is to be done; false when it is no longer in the state given. */
    public boolean settle(BatchId id, BatchState from, BatchState to, Instant at) {
        return jdbc.sql("update intake.batch set state = :to, settled_at = :at where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Batch read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Batch(
                new BatchId(row.getObject("id", UUID.class)),
                IntakeKind.valueOf(row.getString("kind")),
                new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)),
                row.getString("file_name"),
                BatchState.valueOf(row.getString("state")),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("asked_by", UUID.class),
                settled == null ? null : settled.toInstant());
    }
}
