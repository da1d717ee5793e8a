package vn.saolang.producer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Representative;
import vn.saolang.producer.Representative.Sex;
import vn.saolang.territory.UnitRef;

/** Entities and memberships in the producer schema. */
@Repository
public class EntityStore {

    private static final String SELECT = """
            select id, version, name, kind, registration_number, registered_on, registered_at, small_or_medium, address,
                   commune_code, commune_from, phone, email, representative_name, representative_title,
                   representative_sex, representative_ethnicity, representative_address, representative_disability
            from producer.entity e
            """;

    private final JdbcClient jdbc;

    EntityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Entity> find(EntityId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(EntityStore::read)
                .optional();
    }

    public List<Entity> of(UUID account) {
        return jdbc.sql(SELECT + """
                        where exists (select 1 from producer.member m where m.entity_id = e.id and m.account_id = :account)
                        order by name, id
                        """)
                .param("account", account)
                .query(EntityStore::read)
                .list();
    }

    public List<EntityId> registeredAs(String number) {
        return jdbc.sql("""
                        select id from producer.entity
                        where registration_number <> '' and kernel.fold(registration_number) = kernel.fold(:number)
                        order by id limit 2
                        """)
                .param("number", number)
                .query((row, _) -> new EntityId(row.getObject("id", UUID.class)))
                .list();
    }

    public boolean isMember(UUID account, EntityId entity) {
        return jdbc.sql("select count(*) from producer.member where account_id = :account and entity_id = :entity")
                        .param("account", account)
                        .param("entity", entity.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    public List<UUID> members(EntityId entity) {
        return jdbc.sql("select account_id from producer.member where entity_id = :entity order by since, account_id")
                .param("entity", entity.value())
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list();
    }

    public void addMember(UUID account, EntityId entity, Instant at) {
        jdbc.sql("""
                        insert into producer.member (account_id, entity_id, since) values (:account, :entity, :at)
                        on conflict do nothing
                        """)
                .param("account", account)
                .param("entity", entity.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void insert(EntityId id, EntityDetails details, boolean historic, Instant at) {
        bind(jdbc.sql("""
                        insert into producer.entity (id, name, kind, registration_number, registered_on, registered_at,
                            small_or_medium, address, commune_code, commune_from, phone, email, representative_name,
                            representative_title, representative_sex, representative_ethnicity, representative_address,
                            representative_disability, historic, entered_at)
                        values (:id, :name, :kind, :number, :registeredOn, :registeredAt, :small, :address, :communeCode,
                            :communeFrom, :phone, :email, :repName, :repTitle, :repSex, :repEthnicity, :repAddress,
                            :repDisability, :historic, :at)
                        """), details)
                .param("id", id.value())
                .param("historic", historic)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when the version is no longer the one given. */
    public boolean update(EntityId id, int version, EntityDetails details) {
        return bind(jdbc.sql("""
                        update producer.entity
                        set version = version + 1, name = :name, kind = :kind, registration_number = :number,
                            registered_on = :registeredOn, registered_at = :registeredAt, small_or_medium = :small,
                            address = :address, commune_code = :communeCode, commune_from = :communeFrom, phone = :phone,
                            email = :email, representative_name = :repName, representative_title = :repTitle,
                            representative_sex = :repSex, representative_ethnicity = :repEthnicity,
                            representative_address = :repAddress, representative_disability = :repDisability,
                            historic = false
                        where id = :id and version = :version
                        """), details)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec bind(StatementSpec statement, EntityDetails details) {
        UnitRef commune = Objects.requireNonNull(details.commune());
        Representative representative = details.representative();
        Sex sex = representative.sex();
        return statement
                .param("name", details.name())
                .param("kind", Objects.requireNonNull(details.kind()).name())
                .param("number", details.registrationNumber())
                .param("registeredOn", details.registeredOn(), java.sql.Types.DATE)
                .param("registeredAt", details.registeredAt())
                .param("small", details.smallOrMedium())
                .param("address", details.address())
                .param("communeCode", commune.code())
                .param("communeFrom", commune.validFrom())
                .param("phone", details.phone())
                .param("email", details.email())
                .param("repName", representative.name())
                .param("repTitle", representative.title())
                .param("repSex", sex == null ? null : sex.name(), java.sql.Types.VARCHAR)
                .param("repEthnicity", representative.ethnicity())
                .param("repAddress", representative.address())
                .param("repDisability", representative.disability(), java.sql.Types.BOOLEAN);
    }

    private static Entity read(ResultSet row, int number) throws SQLException {
        @Nullable String sex = row.getString("representative_sex");
        Representative representative = new Representative(
                row.getString("representative_name"),
                row.getString("representative_title"),
                sex == null ? null : Sex.valueOf(sex),
                row.getString("representative_ethnicity"),
                row.getString("representative_address"),
                row.getObject("representative_disability", Boolean.class));
        EntityDetails details = new EntityDetails(
                row.getString("name"),
                EntityKind.valueOf(row.getString("kind")),
                row.getString("registration_number"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("registered_at"),
                row.getBoolean("small_or_medium"),
                row.getString("address"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                row.getString("phone"),
                row.getString("email"),
                representative);
        return new Entity(new EntityId(row.getObject("id", UUID.class)), row.getInt("version"), details);
    }
}
