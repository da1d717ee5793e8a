package vn.saolang.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.team.Sector;
import vn.saolang.kernel.Stale;

/** Councils with their seats and advisory teams. */
@Repository
public class CouncilStore {

    private static final String COLUMNS = """
            select id, scope, name, state, chair_delegated, delegation_number, delegation_date, decision_number,
                   decision_date, signed_by, lock_version
            from evaluation.council
            """;

    private final JdbcClient jdbc;

    CouncilStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Council council, UUID by, Instant now) {
        fill(jdbc.sql("""
                        insert into evaluation.council
                            (id, level, scope, name, state, chair_delegated, delegation_number, delegation_date,
                             drafted_by, drafted_at)
                        values (:id, :level, :scope, :name, 'DRAFT', :delegated, :delegation, :delegatedOn, :by, :now)
                        """), council)
                .param("level", council.level().name())
                .param("scope", council.scope())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        insertPeople(council);
    }

    /** Changes a draft with all its people; an issued decision stays as it is. */
    public void update(Council council) {
        int changed = fill(jdbc.sql("""
                        update evaluation.council
                        set name = :name, chair_delegated = :delegated, delegation_number = :delegation,
                            delegation_date = :delegatedOn, lock_version = lock_version + 1
                        where id = :id and state = 'DRAFT' and lock_version = :lock
                        """), council)
                .param("lock", council.lockVersion())
                .update();
        refuseStale(changed, council.id());
        for (String table : List.of("evaluation.seat", "evaluation.adviser")) {
            jdbc.sql("delete from " + table + " where council_id = :id")
                    .param("id", council.id().value())
                    .update();
        }
        insertPeople(council);
    }

    public void issue(CouncilId id, Decision decision, int lock, Instant now) {
        int changed = jdbc.sql("""
                        update evaluation.council
                        set state = 'ISSUED', decision_number = :number, decision_date = :date, signed_by = :signed,
                            issued_at = :now, lock_version = lock_version + 1
                        where id = :id and state = 'DRAFT' and lock_version = :lock
                        """)
                .param("id", id.value())
                .param("number", decision.number())
                .param("date", decision.date())
                .param("signed", decision.signedBy())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lock", lock)
                .update();
        refuseStale(changed, id);
    }

    public void end(CouncilId id) {
        int changed = jdbc.sql("update evaluation.council set state = 'ENDED' where id = :id and state = 'ISSUED'")
                .param("id", id.value())
                .update();
        refuseStale(changed, id);
    }

    public Optional<Council> find(CouncilId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** All councils of a scope, drafts first, then the newest decision. */
    public List<Council> of(String scope) {
        return jdbc.sql(COLUMNS + " where scope = :scope order by issued_at desc nulls first, drafted_at desc")
                .param("scope", scope)
                .query(this::read)
                .list();
    }

    private static void refuseStale(int changed, CouncilId id) {
        if (changed == 0) {
            throw new Stale("council " + id);
        }
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec sql, Council council) {
        return sql.param("id", council.id().value())
                .param("name", council.name())
                .param("delegated", council.chairDelegated())
                .param("delegation", council.delegationNumber())
                .param("delegatedOn", council.delegationDate());
    }

    private void insertPeople(Council council) {
        int position = 0;
        for (Seat seat : council.seats()) {
            insertSeat(council.id(), seat, position++);
        }
        position = 0;
        for (Adviser adviser : council.advisers()) {
            jdbc.sql("""
                            insert into evaluation.adviser
                                (id, council_id, position, name, agency, account_id, sector, leader)
                            values (:id, :council, :position, :name, :agency, :account, :sector, :leader)
                            """)
                    .param("id", adviser.id())
                    .param("council", council.id().value())
                    .param("position", position++)
                    .param("name", adviser.name())
                    .param("agency", adviser.agency())
                    .param("account", adviser.account())
                    .param(
                            "sector",
                            adviser.sector() == null ? null : adviser.sector().name())
                    .param("leader", adviser.leader())
                    .update();
        }
    }

    private void insertSeat(CouncilId council, Seat seat, int position) {
        jdbc.sql("""
                        insert into evaluation.seat
                            (id, council_id, account_id, name, role, department, agency, scores, position)
                        values (:id, :council, :account, :name, :role, :department, :agency, :scores, :position)
                        """)
                .param("id", seat.id())
                .param("council", council.value())
                .param("account", seat.account())
                .param("name", seat.name())
                .param("role", seat.role().name())
                .param("department", seat.department().name())
                .param("agency", seat.agency())
                .param("scores", seat.scores())
                .param("position", position)
                .update();
    }

    private Council read(ResultSet row, int number) throws SQLException {
        CouncilId id = new CouncilId(row.getObject("id", UUID.class));
        return new Council(
                id,
                row.getString("scope"),
                row.getString("name"),
                CouncilState.valueOf(row.getString("state")),
                row.getBoolean("chair_delegated"),
                row.getString("delegation_number"),
                row.getObject("delegation_date", LocalDate.class),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("signed_by")),
                seats(id),
                advisers(id),
                row.getInt("lock_version"));
    }

    private List<Seat> seats(CouncilId council) {
        return jdbc.sql("""
                        select id, account_id, name, role, department, agency, scores
                        from evaluation.seat where council_id = :council and ended_at is null order by position
                        """)
                .param("council", council.value())
                .query(CouncilStore::readSeat)
                .list();
    }

    static Seat readSeat(ResultSet row, int number) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                SeatRole.valueOf(row.getString("role")),
                Department.valueOf(row.getString("department")),
                row.getString("agency"),
                row.getBoolean("scores"));
    }

    private List<Adviser> advisers(CouncilId council) {
        return jdbc.sql("""
                        select id, name, agency, account_id, sector, leader
                        from evaluation.adviser where council_id = :council order by position
                        """)
                .param("council", council.value())
                .query(CouncilStore::readAdviser)
                .list();
    }

    private static Adviser readAdviser(ResultSet row, int number) throws SQLException {
        String sector = row.getString("sector");
        return new Adviser(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("agency"),
                row.getObject("account_id", UUID.class),
                sector == null ? null : Sector.valueOf(sector),
                row.getBoolean("leader"));
    }
}
