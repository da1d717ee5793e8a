package vn.saolang.producer.store.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaCode;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaKind;
import vn.saolang.producer.model.boundary.Boundary;
import vn.saolang.territory.UnitRef;

/** Raw-material areas with their codes and borders. */
@Repository
public class AreaStore {

    private static final String SELECT = """
            select a.id, a.entity_id, a.version, a.name, a.kind, a.crop, a.standard, a.certificate, a.certificate_until,
                   a.hectares, a.households, a.commune_code, a.commune_from, a.boundary::text as boundary, a.measured, a.ended_on
            from producer.area a
            """;

    private final JdbcClient jdbc;

    public AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Area> find(AreaId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Several areas at once, in no order. */
    public List<Area> find(Collection<AreaId> ids) {
        return ids.isEmpty()
                ? List.of()
                : withCodes(jdbc.sql(SELECT + "where a.id in (:ids)")
                        .param("ids", ids.stream().map(AreaId::value).toList())
                        .query(AreaStore::read)
                        .list());
    }

    /** Names of the entities that these areas belong to. */
    public Map<EntityId, String> entityNames(Collection<Area> several) {
        Map<EntityId, String> names = new HashMap<>();
        if (!several.isEmpty()) {
            jdbc.sql("select id, name from producer.entity where id in (:ids)")
                    .param(
                            "ids",
                            several.stream()
                                    .map(one -> one.entity().value())
                                    .distinct()
                                    .toList())
                    .query(row -> {
                        names.put(new EntityId(row.getObject("id", UUID.class)), row.getString("name"));
                    });
        }
        return names;
    }

    public List<Area> of(Collection<EntityId> entities) {
        return entities.isEmpty()
                ? List.of()
                : withCodes(jdbc.sql(SELECT + """
                                where a.entity_id in (:entities)
                                order by a.ended_on is not null, kernel.fold(a.name), a.id
                                """)
                        .param(
                                "entities",
                                entities.stream().map(EntityId::value).toList())
                        .query(AreaStore::read)
                        .list());
    }

    /** The areas in use on a day, by the name of their entity and their own. */
    public List<Area> inUse(LocalDate day) {
        return withCodes(
                jdbc.sql(SELECT + """
                        join producer.entity e on e.id = a.entity_id
                        where a.ended_on is null or a.ended_on > :day
                        order by kernel.fold(e.name), kernel.fold(a.name), a.id
                        """).param("day", day).query(AreaStore::read).list());
    }

    /** Other areas in use with the same crop whose box meets that of the border. */
    public List<Area> near(Area area, Boundary boundary) {
        Boundary.Box box = boundary.box();
        return jdbc.sql(SELECT + """
                        where a.id <> :id and a.ended_on is null and kernel.fold(a.crop) = kernel.fold(:crop)
                            and a.west < :east and a.east > :west and a.south < :north and a.north > :south
                        order by a.name, a.id limit 50
                        """)
                .param("id", area.id().value())
                .param("crop", area.crop())
                .param("west", box.west())
                .param("east", box.east())
                .param("south", box.south())
                .param("north", box.north())
                .query(AreaStore::read)
                .list();
    }

    public void insert(AreaId id, EntityId entity, AreaDraft draft, @Nullable Boundary boundary, Instant at) {
        bind(jdbc.sql("""
                        insert into producer.area (id, entity_id, name, kind, crop, standard, certificate, certificate_until,
                            hectares, households, commune_code, commune_from, boundary, measured, west, south, east, north,
                            entered_at)
                        values (:id, :entity, :name, :kind, :crop, :standard, :certificate, :certificateUntil, :hectares,
                            :households, :communeCode, :communeFrom, cast(:boundary as jsonb), :measured, :west, :south, :east,
                            :north, :at)
                        """), draft, boundary)
                .param("id", id.value())
                .param("entity", entity.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        insertCodes(id, draft.codes());
    }

    /** False when the version is no longer the one given. */
    public boolean update(AreaId id, int version, AreaDraft draft, @Nullable Boundary boundary) {
        boolean done = bind(jdbc.sql("""
                                update producer.area
                                set version = version + 1, name = :name, kind = :kind, crop = :crop, standard = :standard,
                                    certificate = :certificate, certificate_until = :certificateUntil, hectares = :hectares,
                                    households = :households, commune_code = :communeCode, commune_from = :communeFrom,
                                    boundary = cast(:boundary as jsonb), measured = :measured, west = :west, south = :south,
                                    east = :east, north = :north
                                where id = :id and version = :version
                                """), draft, boundary)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
        if (done) {
            jdbc.sql("delete from producer.area_code where area_id = :id")
                    .param("id", id.value())
                    .update();
            insertCodes(id, draft.codes());
        }
        return done;
    }

    /** False when the version is no longer the one given. */
    public boolean end(AreaId id, int version, LocalDate on) {
        return jdbc.sql("""
                                update producer.area set version = version + 1, ended_on = :on
                                where id = :id and version = :version and ended_on is null
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("on", on)
                        .update()
                == 1;
    }

    private static StatementSpec bind(StatementSpec statement, AreaDraft draft, @Nullable Boundary boundary) {
        UnitRef commune = Objects.requireNonNull(draft.commune());
        Boundary.Box box = boundary == null ? null : boundary.box();
        return statement
                .param("name", draft.name().strip())
                .param("kind", Objects.requireNonNull(draft.kind()).name())
                .param("crop", draft.crop().strip())
                .param("standard", draft.standard())
                .param("certificate", draft.certificate().strip())
                .param("certificateUntil", draft.certificateUntil(), Types.DATE)
                .param("hectares", draft.hectares())
                .param("households", draft.households())
                .param("communeCode", commune.code())
                .param("communeFrom", commune.validFrom())
                .param("boundary", boundary == null ? null : boundary.geoJson(), Types.VARCHAR)
                .param("measured", boundary == null ? null : boundary.hectares(), Types.NUMERIC)
                .param("west", box == null ? null : box.west(), Types.NUMERIC)
                .param("south", box == null ? null : box.south(), Types.NUMERIC)
                .param("east", box == null ? null : box.east(), Types.NUMERIC)
                .param("north", box == null ? null : box.north(), Types.NUMERIC);
    }

    private void insertCodes(AreaId area, List<AreaCode> codes) {
        for (int position = 0; position < codes.size(); position++) {
            AreaCode code = codes.get(position);
            jdbc.sql("""
                            insert into producer.area_code (area_id, position, code, market, valid_from, valid_until, holder,
                                authority)
                            values (:area, :position, :code, :market, :from, :until, :holder, :authority)
                            """)
                    .param("area", area.value())
                    .param("position", position)
                    .param("code", code.code())
                    .param("market", code.market())
                    .param("from", code.validFrom(), Types.DATE)
                    .param("until", code.validUntil(), Types.DATE)
                    .param("holder", code.holder())
                    .param("authority", code.authority())
                    .update();
        }
    }

    private record CodeRow(UUID area, AreaCode code) {}

    /** Codes of all of them in one query. */
    private List<Area> withCodes(List<Area> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        List<CodeRow> rows = jdbc.sql("""
                        select area_id, code, market, valid_from, valid_until, holder, authority from producer.area_code
                        where area_id in (:areas) order by area_id, position
                        """)
                .param("areas", bare.stream().map(one -> one.id().value()).toList())
                .query(AreaStore::readCode)
                .list();
        Map<UUID, List<AreaCode>> codes = rows.stream()
                .collect(Collectors.groupingBy(CodeRow::area, Collectors.mapping(CodeRow::code, Collectors.toList())));
        return bare.stream()
                .map(one -> coded(one, codes.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private static CodeRow readCode(ResultSet row, int number) throws SQLException {
        return new CodeRow(
                row.getObject("area_id", UUID.class),
                new AreaCode(
                        row.getString("code"),
                        row.getString("market"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("holder"),
                        row.getString("authority")));
    }

    private static Area coded(Area area, List<AreaCode> codes) {
        return new Area(
                area.id(),
                area.entity(),
                area.version(),
                area.name(),
                area.kind(),
                area.crop(),
                area.standard(),
                area.certificate(),
                area.certificateUntil(),
                area.hectares(),
                area.households(),
                area.commune(),
                codes,
                area.polygon(),
                area.measured(),
                area.endedOn());
    }

    private static Area read(ResultSet row, int number) throws SQLException {
        return new Area(
                new AreaId(row.getObject("id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                AreaKind.valueOf(row.getString("kind")),
                row.getString("crop"),
                row.getString("standard"),
                row.getString("certificate"),
                row.getObject("certificate_until", LocalDate.class),
                row.getBigDecimal("hectares"),
                row.getInt("households"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                List.of(),
                row.getString("boundary"),
                row.getBigDecimal("measured"),
                row.getObject("ended_on", LocalDate.class));
    }
}
