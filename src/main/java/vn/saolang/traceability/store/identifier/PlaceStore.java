package vn.saolang.traceability.store.identifier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.model.identifier.Place;

/** Places in the traceability schema. */
@Repository
public class PlaceStore {

    private static final String SELECT = """
            select p.id, p.kept_by, p.entity_id, p.area_id, p.kind, p.name, p.address, p.commune_code, p.commune_from, p.latitude,
                   p.longitude, p.gln, p.code
            from traceability.place p
            """;
    private static final String ORDER = " order by p.name, p.id";
    private static final int MOST_FOUND = 20;

    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Place> find(PlaceId id) {
        return one("p.id = :value", id.value());
    }

    /** The place that stands for a raw-material area, made with its first entry in the diary. */
    public Optional<Place> ofArea(UUID area) {
        return one("p.area_id = :value", area);
    }

    /** The producer's own place with this GLN, not one in an address book. */
    public Optional<Place> byGln(String gln) {
        return one("p.entity_id is not null and p.gln = :value", gln);
    }

    public Optional<Place> byCode(String code) {
        return one("p.code = :value", code);
    }

    private Optional<Place> one(String condition, Object value) {
        return jdbc.sql(SELECT + "where " + condition)
                .param("value", value)
                .query(PlaceStore::read)
                .optional();
    }

    public List<Place> all(Collection<PlaceId> ids) {
        return in("p.id", ids.stream().map(PlaceId::value).toList(), "");
    }

    /** Whatever stands in the address book of these entities, own places and those of partners. */
    public List<Place> keptBy(Collection<EntityId> entities) {
        return in("p.kept_by", entities.stream().map(EntityId::value).toList(), " and p.ended_at is null");
    }

    /** The places of the entity itself. */
    public List<Place> own(EntityId entity) {
        return in("p.entity_id", List.of(entity.value()), " and p.ended_at is null");
    }

    private List<Place> in(String column, List<UUID> ids, String further) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where " + column + " in (:ids)" + further + ORDER)
                        .param("ids", ids)
                        .query(PlaceStore::read)
                        .list();
    }

    /**
     * Places of other producers in the system, to send to, at most 20: by code or GLN, or by words of name and address, with or
     * without diacritics.
     */
    public List<Place> ofOthers(EntityId asking, String text) {
        return jdbc.sql(SELECT + """
                        where p.entity_id is not null and p.entity_id <> :asking and p.ended_at is null and p.kind <> 'FIELD'
                          and (p.code = upper(:text) or p.gln = :text
                               or (length(:text) >= 2 and kernel.fold(p.name || ' ' || p.address) like '%' || kernel.fold(:text) || '%'))
                        """ + ORDER + " limit " + MOST_FOUND)
                .param("asking", asking.value())
                .param("text", text.strip())
                .query(PlaceStore::read)
                .list();
    }

    /** False when the GLN, the code or the area has a place already. */
    public boolean insert(Place place, Instant at) {
        UnitRef commune = place.commune();
        return jdbc.sql("""
                        insert into traceability.place (id, kept_by, entity_id, area_id, kind, name, address, commune_code, commune_from,
                            latitude, longitude, gln, code, entered_at)
                        values (:id, :keptBy, :entity, :area, :kind, :name, :address, :communeCode, :communeFrom, :latitude, :longitude,
                            :gln, :code, :at)
                        on conflict do nothing
                        """)
                        .param("id", place.id().value())
                        .param("keptBy", place.keptBy().value())
                        .param(
                                "entity",
                                place.entity() == null ? null : place.entity().value(),
                                Types.OTHER)
                        .param("area", place.area(), Types.OTHER)
                        .param("kind", place.kind().name())
                        .param("name", place.name())
                        .param("address", place.address())
                        .param("communeCode", commune == null ? null : commune.code(), Types.VARCHAR)
                        .param("communeFrom", commune == null ? null : commune.validFrom(), Types.DATE)
                        .param("latitude", place.latitude(), Types.NUMERIC)
                        .param("longitude", place.longitude(), Types.NUMERIC)
                        .param("gln", place.gln(), Types.VARCHAR)
                        .param("code", place.code())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Place read(ResultSet row, int number) throws SQLException {
        @Nullable UUID entity = row.getObject("entity_id", UUID.class);
        @Nullable String commune = row.getString("commune_code");
        return new Place(
                new PlaceId(row.getObject("id", UUID.class)),
                new EntityId(row.getObject("kept_by", UUID.class)),
                entity == null ? null : new EntityId(entity),
                row.getObject("area_id", UUID.class),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("address"),
                commune == null ? null : new UnitRef(commune, row.getObject("commune_from", LocalDate.class)),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getString("gln"),
                row.getString("code"));
    }
}
