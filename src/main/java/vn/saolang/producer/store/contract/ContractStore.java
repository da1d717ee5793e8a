package vn.saolang.producer.store.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.ContractDraft;
import vn.saolang.producer.area.ContractId;
import vn.saolang.producer.area.PartnerKind;
import vn.saolang.territory.UnitRef;

/** Link contracts and the areas they name. */
@Repository
public class ContractStore {

    private static final String SELECT = """
            select c.id, c.entity_id, c.version, c.number, c.partner_kind, c.partner, c.households, c.commune_code, c.commune_from,
                   c.crop, c.quantity, c.unit, c.price_rule, c.signed_on, c.valid_from, c.valid_until, c.sha256, c.file_name,
                   c.ended_on, c.ended_why,
                   array(select a.area_id from producer.link_contract_area a where a.contract_id = c.id order by a.area_id) as areas
            from producer.link_contract c
            """;

    private final JdbcClient jdbc;

    public ContractStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Contract> find(ContractId id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id.value())
                .query(ContractStore::read)
                .optional();
    }

    /** Those of several entities, the one that runs longest first. */
    public List<Contract> of(Collection<EntityId> entities) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SELECT
                                        + "where c.entity_id in (:entities) order by c.ended_on is not null, c.valid_until desc, c.id")
                        .param(
                                "entities",
                                entities.stream().map(EntityId::value).toList())
                        .query(ContractStore::read)
                        .list();
    }

    public void insert(Contract contract, Instant at) {
        bind(jdbc.sql("""
                        insert into producer.link_contract (id, entity_id, number, partner_kind, partner, households, commune_code,
                            commune_from, crop, quantity, unit, price_rule, signed_on, valid_from, valid_until, sha256, file_name,
                            entered_at)
                        values (:id, :entity, :number, :kind, :partner, :households, :communeCode, :communeFrom, :crop, :quantity,
                            :unit, :price, :signed, :from, :until, :sha256, :fileName, :at)
                        """), contract)
                .param("entity", contract.entity().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        insertAreas(contract);
    }

    /** False when the version is no longer the contract's. */
    public boolean update(Contract contract) {
        boolean done = bind(jdbc.sql("""
                                update producer.link_contract
                                set version = version + 1, number = :number, partner_kind = :kind, partner = :partner,
                                    households = :households, commune_code = :communeCode, commune_from = :communeFrom,
                                    crop = :crop, quantity = :quantity, unit = :unit, price_rule = :price, signed_on = :signed,
                                    valid_from = :from, valid_until = :until, sha256 = :sha256, file_name = :fileName
                                where id = :id and version = :version
                                """), contract)
                        .param("version", contract.version())
                        .update()
                == 1;
        if (done) {
            jdbc.sql("delete from producer.link_contract_area where contract_id = :id")
                    .param("id", contract.id().value())
                    .update();
            insertAreas(contract);
        }
        return done;
    }

    /** False when the version is no longer the one given. */
    public boolean end(ContractId id, int version, LocalDate on, String why) {
        return jdbc.sql("""
                                update producer.link_contract set version = version + 1, ended_on = :on, ended_why = :why
                                where id = :id and version = :version and ended_on is null
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("on", on)
                        .param("why", why)
                        .update()
                == 1;
    }

    private void insertAreas(Contract contract) {
        contract.details()
                .areas()
                .forEach(area -> jdbc.sql(
                                "insert into producer.link_contract_area (contract_id, area_id) values (:id, :area)")
                        .param("id", contract.id().value())
                        .param("area", area.value())
                        .update());
    }

    private static StatementSpec bind(StatementSpec statement, Contract contract) {
        ContractDraft details = contract.details();
        UnitRef commune = details.commune();
        FileId file = contract.file();
        return statement
                .param("id", contract.id().value())
                .param("number", details.number().strip())
                .param("kind", Objects.requireNonNull(details.partnerKind()).name())
                .param("partner", details.partner().strip())
                .param("households", details.households(), Types.INTEGER)
                .param("communeCode", commune == null ? null : commune.code(), Types.VARCHAR)
                .param("communeFrom", commune == null ? null : commune.validFrom(), Types.DATE)
                .param("crop", details.crop().strip())
                .param("quantity", contract.quantity())
                .param("unit", contract.unit().code())
                .param("price", details.priceRule().strip())
                .param("signed", details.signedOn())
                .param("from", contract.from())
                .param("until", contract.until())
                .param("sha256", file == null ? null : file.sha256(), Types.VARCHAR)
                .param("fileName", contract.fileName(), Types.VARCHAR);
    }

    private static Contract read(ResultSet row, int number) throws SQLException {
        @Nullable String code = row.getString("commune_code");
        @Nullable String sha256 = row.getString("sha256");
        ContractDraft details = new ContractDraft(
                row.getString("number"),
                PartnerKind.valueOf(row.getString("partner_kind")),
                row.getString("partner"),
                row.getObject("households", Integer.class),
                code == null ? null : new UnitRef(code, row.getObject("commune_from", LocalDate.class)),
                row.getString("crop"),
                Arrays.stream((UUID[]) row.getArray("areas").getArray())
                        .map(AreaId::new)
                        .toList(),
                row.getBigDecimal("quantity"),
                CapacityUnit.of(row.getString("unit")).orElseThrow(),
                row.getString("price_rule"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
        return new Contract(
                new ContractId(row.getObject("id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getInt("version"),
                details,
                sha256 == null ? null : new FileId(sha256),
                row.getString("file_name"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_why"));
    }
}
