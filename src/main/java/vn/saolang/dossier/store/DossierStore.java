package vn.saolang.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** Dossiers and their states in the dossier schema. */
@Repository
public class DossierStore {

    static final String SELECT = """
            select d.id, d.version, d.product_id, p.name as product_name, d.entity_id, e.name as entity_name,
                   d.commune_code, d.commune_from, d.province_code, d.province_from, d.criteria_set, d.kind, d.state,
                   d.product_code, d.filed_on, d.requested_on, d.current_submission, d.tourism_case, d.round_label
            from dossier.dossier d
            join product.v_product p on p.id = d.product_id
            join producer.v_entity e on e.id = d.entity_id
            """;

    private final JdbcClient jdbc;

    DossierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<DossierSummary> find(DossierId id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query(DossierStore::read)
                .optional();
    }

    public Optional<DossierSummary> withCode(String productCode) {
        return jdbc.sql(SELECT + "where d.product_code = :code")
                .param("code", productCode)
                .query(DossierStore::read)
                .optional();
    }

    /** Keeps others from moving the dossier until the transaction ends. */
    public void lock(DossierId id) {
        jdbc.sql("select id from dossier.dossier where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    public List<DossierSummary> ofProduct(ProductId product) {
        return jdbc.sql(SELECT + "where d.product_id = :product order by d.opened_at desc")
                .param("product", product.value())
                .query(DossierStore::read)
                .list();
    }

    /** The dossiers of a commune or province in one of the states, oldest request and filing first. */
    public List<DossierSummary> of(UnitRef unit, boolean province, Set<DossierState> states) {
        String column = province ? "province" : "commune";
        return jdbc.sql(SELECT
                        + "where d.%1$s_code = :code and d.%1$s_from = :from and d.state in (:states)".formatted(column)
                        + " order by d.requested_on nulls last, d.filed_on nulls last, p.name, d.id")
                .param("code", unit.code())
                .param("from", unit.validFrom())
                .param("states", states.stream().map(Enum::name).toList())
                .query(DossierStore::read)
                .list();
    }

    public List<DossierSummary> ofEntities(List<EntityId> entities, Set<DossierState> states) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                                where d.entity_id in (:entities) and d.state in (:states)
                                order by d.opened_at desc, d.id
                                """)
                        .param(
                                "entities",
                                entities.stream().map(EntityId::value).toList())
                        .param("states", states.stream().map(Enum::name).toList())
                        .query(DossierStore::read)
                        .list();
    }

    /** False when the product is already in an evaluation. */
    public boolean insert(
            DossierId id, ProductId product, EntityId entity, DossierKind kind, Place place, Rules rules, Instant at) {
        return jdbc.sql("""
                                insert into dossier.dossier (id, product_id, entity_id, kind, state, criteria_set, tourism_case,
                                    commune_code, commune_from, province_code, province_from, opened_at)
                                values (:id, :product, :entity, :kind, 'DRAFT', :set, :case, :communeCode, :communeFrom,
                                    :provinceCode, :provinceFrom, :at)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("product", product.value())
                        .param("entity", entity.value())
                        .param("kind", kind.name())
                        .param("set", rules.criteriaSet())
                        .param("case", rules.tourismCase(), java.sql.Types.VARCHAR)
                        .param("communeCode", place.commune().code())
                        .param("communeFrom", place.commune().validFrom())
                        .param("provinceCode", place.province().code())
                        .param("provinceFrom", place.province().validFrom())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Commune that receives the dossier, and the province above it. */
    public record Place(UnitRef commune, UnitRef province) {}

    /** What the product is scored on. */
    public record Rules(String criteriaSet, @Nullable String tourismCase) {}

    /** Follows the product while the dossier is with the producer before it was first filed. */
    public void follow(DossierId id, Place place, Rules rules) {
        jdbc.sql("""
                        update dossier.dossier
                        set criteria_set = :set, tourism_case = :case, commune_code = :communeCode, commune_from = :communeFrom,
                            province_code = :provinceCode, province_from = :provinceFrom
                        where id = :id and current_submission = 0
                        """)
                .param("id", id.value())
                .param("set", rules.criteriaSet())
                .param("case", rules.tourismCase(), java.sql.Types.VARCHAR)
                .param("communeCode", place.commune().code())
                .param("communeFrom", place.commune().validFrom())
                .param("provinceCode", place.province().code())
                .param("provinceFrom", place.province().validFrom())
                .update();
    }

    /** False when the dossier is no longer in the state with the version given. */
    public boolean move(DossierId id, int version, DossierState from, DossierState to) {
        return jdbc.sql("""
                                update dossier.dossier set state = :to, version = version + 1
                                where id = :id and version = :version and state = :from
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** The first submission fixes filing day and regime for ever. */
    public void submitted(DossierId id, int submission, LocalDate filedOn, String regime) {
        jdbc.sql("""
                        update dossier.dossier
                        set current_submission = :submission, filed_on = coalesce(filed_on, :filedOn),
                            regime = coalesce(regime, :regime)
                        where id = :id
                        """)
                .param("id", id.value())
                .param("submission", submission)
                .param("filedOn", filedOn)
                .param("regime", regime)
                .update();
    }

    public void coded(DossierId id, String code, int serial, int year, LocalDate requestedOn) {
        jdbc.sql("""
                        update dossier.dossier
                        set product_code = :code, code_serial = :serial, evaluation_year = :year, requested_on = :requestedOn
                        where id = :id and product_code is null
                        """)
                .param("id", id.value())
                .param("code", code)
                .param("serial", serial)
                .param("year", year)
                .param("requestedOn", requestedOn)
                .update();
    }

    public void placed(DossierId id, @Nullable String roundLabel) {
        jdbc.sql("update dossier.dossier set round_label = :label where id = :id")
                .param("id", id.value())
                .param("label", roundLabel, java.sql.Types.VARCHAR)
                .update();
    }

    static DossierSummary read(ResultSet row, int number) throws SQLException {
        return new DossierSummary(
                new DossierId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("product_name"),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                new UnitRef(row.getString("province_code"), row.getObject("province_from", LocalDate.class)),
                row.getString("criteria_set"),
                DossierKind.valueOf(row.getString("kind")),
                DossierState.valueOf(row.getString("state")),
                row.getString("product_code"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("requested_on", LocalDate.class),
                row.getInt("current_submission"),
                row.getString("tourism_case"),
                row.getString("round_label"));
    }
}
