package vn.saolang.programme.store.own;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.model.own.OwnProgramme;
import vn.saolang.territory.UnitRef;

/** Programmes that provinces wrote. */
@Repository
public class OwnStore {

    private final JdbcClient jdbc;

    OwnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(OwnProgramme own, Instant at) {
        jdbc.sql("""
                        insert into programme.own_programme (id, code, unit_code, unit_from, name, from_year, to_year, act_number,
                            act_day, act_issuer, copied_from, entered_at)
                        values (:id, :code, :unit, :since, :name, :from, :to, :number, :day, :issuer, :base, :at)
                        """)
                .param("id", own.id())
                .param("code", own.code())
                .param("unit", own.province().code())
                .param("since", own.province().validFrom())
                .param("name", own.name())
                .param("from", own.from())
                .param("to", own.to())
                .param("number", own.actNumber())
                .param("day", own.actDay())
                .param("issuer", own.actIssuer())
                .param("base", own.copiedFrom())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        own.steps().forEach(one -> insert(own.id(), one));
    }

    private void insert(UUID programme, OwnProgramme.Step step) {
        jdbc.sql("""
                        insert into programme.own_step (programme_id, step, province_month, commune_month)
                        values (:id, :step, :province, :commune)
                        """)
                .param("id", programme)
                .param("step", step.step().name())
                .param("province", step.province(), Types.INTEGER)
                .param("commune", step.commune(), Types.INTEGER)
                .update();
    }

    /** All of them, by first year. */
    public List<OwnProgramme> all() {
        return jdbc.sql("""
                        select id, code, unit_code, unit_from, name, from_year, to_year, act_number, act_day, act_issuer, copied_from
                        from programme.own_programme order by from_year, code
                        """)
                .query((row, _) -> new OwnProgramme(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)),
                        row.getString("name"),
                        row.getInt("from_year"),
                        row.getInt("to_year"),
                        row.getString("act_number"),
                        row.getObject("act_day", LocalDate.class),
                        row.getString("act_issuer"),
                        row.getString("copied_from"),
                        steps(row.getObject("id", UUID.class))))
                .list();
    }

    private List<OwnProgramme.Step> steps(UUID programme) {
        return jdbc.sql("select step, province_month, commune_month from programme.own_step where programme_id = :id")
                .param("id", programme)
                .query((row, _) -> new OwnProgramme.Step(
                        CycleStep.valueOf(row.getString("step")),
                        row.getObject("province_month", Integer.class),
                        row.getObject("commune_month", Integer.class)))
                .list();
    }
}
