package vn.saolang.producer.store.area;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.area.CapacityState;
import vn.saolang.producer.area.CapacityUnit;

/** What areas yield a year, every declaration kept. */
@Repository
public class CapacityStore {

    private static final String SELECT = """
            select c.area_id, c.year, c.revision, c.quantity, c.unit, c.state, c.decider, c.decided_on, c.note
            from producer.area_capacity c
            """;

    private final JdbcClient jdbc;

    public CapacityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest approved declaration of the year, else the newest one that was not refused. */
    public Optional<Capacity> inForce(AreaId area, int year) {
        return jdbc.sql(SELECT + """
                        where c.area_id = :area and c.year = :year and c.state <> 'REFUSED'
                        order by (c.state = 'APPROVED') desc, c.revision desc limit 1
                        """)
                .param("area", area.value())
                .param("year", year)
                .query(CapacityStore::read)
                .optional();
    }

    public List<Capacity> of(Collection<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where c.area_id in (:areas) order by c.year desc, c.revision desc, c.area_id")
                        .param("areas", areas.stream().map(AreaId::value).toList())
                        .query(CapacityStore::read)
                        .list();
    }

    /** The newest declarations of each area in use and year that wait for an office, oldest first. */
    public List<Capacity> waiting(LocalDate day) {
        return jdbc.sql(SELECT + """
                        join producer.area a on a.id = c.area_id and (a.ended_on is null or a.ended_on > :day)
                        where c.state = 'DECLARED' and not exists (select 1 from producer.area_capacity newer
                            where newer.area_id = c.area_id and newer.year = c.year and newer.revision > c.revision)
                        order by c.declared_at, c.area_id
                        """)
                .param("day", day)
                .query(CapacityStore::read)
                .list();
    }

    /** Adds a revision; two at once wait for each other at the area. */
    public void declare(AreaId area, int year, BigDecimal quantity, CapacityUnit unit, UUID by, Instant at) {
        jdbc.sql("select id from producer.area where id = :area for update")
                .param("area", area.value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into producer.area_capacity (area_id, year, revision, quantity, unit, state, declared_by, declared_at)
                        select :area, :year, coalesce(max(revision), 0) + 1, :quantity, :unit, 'DECLARED', :by, :at
                        from producer.area_capacity where area_id = :area and year = :year
                        """)
                .param("area", area.value())
                .param("year", year)
                .param("quantity", quantity)
                .param("unit", unit.code())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it was decided meanwhile, or is no longer the newest of its year. */
    public boolean decide(AreaId area, int year, int revision, boolean approved, String note, Actor by, LocalDate on) {
        return jdbc.sql("""
                                update producer.area_capacity c
                                set state = :state, decided_by = :by, decider = :decider, decided_on = :on, note = :note
                                where area_id = :area and year = :year and revision = :revision and state = 'DECLARED'
                                    and not exists (select 1 from producer.area_capacity newer
                                        where newer.area_id = c.area_id and newer.year = c.year and newer.revision > c.revision)
                                """)
                        .param("area", area.value())
                        .param("year", year)
                        .param("revision", revision)
                        .param("state", approved ? "APPROVED" : "REFUSED")
                        .param("by", by.account())
                        .param("decider", by.name())
                        .param("on", on)
                        .param("note", note)
                        .update()
                == 1;
    }

    private static Capacity read(ResultSet row, int number) throws SQLException {
        return new Capacity(
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getInt("year"),
                row.getInt("revision"),
                row.getBigDecimal("quantity"),
                CapacityUnit.of(row.getString("unit")).orElseThrow(),
                CapacityState.valueOf(row.getString("state")),
                row.getString("decider"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("note"));
    }
}
