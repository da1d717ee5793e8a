package vn.saolang.territory.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.territory.Agency;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;
import vn.saolang.territory.model.LineageRow;

/**
 * Writes the data files' rows, one statement a table; rows that left the files go, unless another module refers to
 * them, which is an error.
 */
@Repository
public class TerritoryLoadingStore {

    private final JdbcClient jdbc;

    public TerritoryLoadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a second node that starts at the same time wait. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('territory.load'))")
                .query((_, _) -> 0)
                .single();
    }

    public Optional<String> loadedHash() {
        return jdbc.sql("select sha256 from territory.loaded")
                .query(String.class)
                .optional();
    }

    public void rememberHash(String sha256, Instant now) {
        jdbc.sql("""
                insert into territory.loaded (sha256, loaded_at) values (:sha256, :now)
                on conflict (only_row) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at""")
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void replaceUnits(List<Unit> units) {
        jdbc.sql("""
                insert into territory.unit
                    (code, valid_from, valid_to, level, kind, name, parent_code, parent_from, act)
                select * from unnest(:code::text[], :from::date[], :to::date[], :level::text[], :kind::text[],
                    :name::text[], :parentCode::text[], :parentFrom::date[], :act::text[])
                on conflict (code, valid_from) do update set valid_to = excluded.valid_to, level = excluded.level,
                    kind = excluded.kind, name = excluded.name, parent_code = excluded.parent_code,
                    parent_from = excluded.parent_from, act = excluded.act""")
                .param("code", column(units, unit -> unit.ref().code()))
                .param("from", column(units, unit -> unit.ref().validFrom()))
                .param("to", column(units, Unit::validTo))
                .param("level", column(units, Unit::level))
                .param("kind", column(units, Unit::kind))
                .param("name", column(units, Unit::name))
                .param("parentCode", column(units, unit -> code(unit.parent())))
                .param("parentFrom", column(units, unit -> from(unit.parent())))
                .param("act", column(units, Unit::act))
                .update();
        jdbc.sql("delete from territory.unit where code || '@' || valid_from <> all (:keys::text[])")
                .param("keys", column(units, unit -> unit.ref().key()))
                .update();
    }

    public void replaceLineage(List<LineageRow> rows) {
        jdbc.sql("delete from territory.succession").update();
        jdbc.sql("""
                insert into territory.succession (old_code, old_from, new_code, new_from, whole, act, doubt)
                select * from unnest(:oldCode::text[], :oldFrom::date[], :newCode::text[], :newFrom::date[],
                    :whole::boolean[], :act::text[], :doubt::text[])""")
                .param("oldCode", column(rows, row -> row.from().code()))
                .param("oldFrom", column(rows, row -> row.from().validFrom()))
                .param("newCode", column(rows, row -> row.to().code()))
                .param("newFrom", column(rows, row -> row.to().validFrom()))
                .param("whole", column(rows, LineageRow::whole))
                .param("act", column(rows, LineageRow::act))
                .param("doubt", column(rows, LineageRow::doubt))
                .update();
    }

    public void replaceAgencies(List<Agency> agencies) {
        jdbc.sql("""
                insert into territory.agency
                    (code, kind, name, unit_code, unit_from, valid_from, valid_to, successor, basis)
                select * from unnest(:code::text[], :kind::text[], :name::text[], :unitCode::text[],
                    :unitFrom::date[], :from::date[], :to::date[], :successor::text[], :basis::text[])
                on conflict (code) do update set kind = excluded.kind, name = excluded.name,
                    unit_code = excluded.unit_code, unit_from = excluded.unit_from, valid_from = excluded.valid_from,
                    valid_to = excluded.valid_to, successor = excluded.successor, basis = excluded.basis""")
                .param("code", column(agencies, Agency::code))
                .param("kind", column(agencies, Agency::kind))
                .param("name", column(agencies, Agency::name))
                .param("unitCode", column(agencies, agency -> code(agency.unit())))
                .param("unitFrom", column(agencies, agency -> from(agency.unit())))
                .param("from", column(agencies, Agency::validFrom))
                .param("to", column(agencies, Agency::validTo))
                .param("successor", column(agencies, Agency::successor))
                .param("basis", column(agencies, Agency::basis))
                .update();
        jdbc.sql("delete from territory.agency where code <> all (:codes::text[])")
                .param("codes", column(agencies, Agency::code))
                .update();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> cell) {
        return rows.stream().map(row -> Objects.toString(cell.apply(row), null)).toArray(String[]::new);
    }

    private static @Nullable Object code(@Nullable UnitRef ref) {
        return ref == null ? null : ref.code();
    }

    private static @Nullable Object from(@Nullable UnitRef ref) {
        return ref == null ? null : ref.validFrom();
    }
}
