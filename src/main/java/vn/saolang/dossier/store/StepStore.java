package vn.saolang.dossier.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierAction;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.kernel.Actor;
import vn.saolang.territory.UnitRef;

/** What happened to dossiers, and the serials they took. */
@Repository
public class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of a dossier's timeline. */
    public record Taken(DossierAction action, DossierState to, Instant at, String by) {}

    public void insert(DossierId id, DossierAction action, DossierState from, DossierState to, Actor by, Instant at) {
        jdbc.sql("""
                        insert into dossier.step (dossier_id, action, from_state, to_state, at, actor_id, actor_name)
                        values (:id, :action, :from, :to, :at, :actor, :name)
                        """)
                .param("id", id.value())
                .param("action", action.name())
                .param("from", from.name())
                .param("to", to.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", by.account())
                .param("name", by.name())
                .update();
    }

    public List<Taken> of(DossierId id) {
        return jdbc.sql("""
                        select action, to_state, at, actor_name from dossier.step where dossier_id = :id order by id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Taken(
                        DossierAction.valueOf(row.getString("action")),
                        DossierState.valueOf(row.getString("to_state")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor_name")))
                .list();
    }

    /** What a serial counts. */
    public enum Serial {
        SLIP_COMMUNE,
        SLIP_PROVINCE,
        PRODUCT_CODE
    }

    /**
     * The next number of the unit and year, from 1. Others that ask wait until this transaction ends; when it is rolled
     * back the number goes back too, so none is ever missing.
     */
    public int next(Serial purpose, UnitRef unit, int year) {
        return jdbc.sql("""
                        insert into dossier.serial (purpose, unit_code, unit_from, year, last)
                        values (:purpose, :code, :from, :year, 1)
                        on conflict (purpose, unit_code, unit_from, year) do update set last = serial.last + 1
                        returning last
                        """)
                .param("purpose", purpose.name())
                .param("code", unit.code())
                .param("from", unit.validFrom())
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
