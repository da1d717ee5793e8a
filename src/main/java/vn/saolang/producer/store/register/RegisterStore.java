package vn.saolang.producer.store.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Representative;
import vn.saolang.producer.Representative.Sex;
import vn.saolang.territory.UnitRef;

/** The producers of some communes as an office lists and counts them. */
@Repository
public class RegisterStore {

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A producer that has not passed into another.
     *
     * @param person with what traits are computed from only
     * @param restructured whether a restructuring of it is over
     */
    public record Row(
            EntityId id,
            String name,
            EntityKind kind,
            UnitRef commune,
            String registrationNumber,
            String phone,
            Representative person,
            boolean restructured) {}

    /** By name; all when no codes are given. */
    public List<Row> in(Collection<String> communeKeys, boolean everywhere) {
        return jdbc.sql("""
                        select e.id, e.name, e.kind, e.commune_code, e.commune_from, e.registration_number, e.phone,
                               e.representative_sex, e.representative_ethnicity,
                               exists (select from producer.restructuring r where r.entity_id = e.id and r.finished_on is not null)
                                   as restructured
                        from producer.entity e
                        where (:everywhere or e.commune_code || '@' || e.commune_from = any(cast(:communes as text[])))
                          and not exists (select from producer.passage p where p.entity_id = e.id)
                        order by kernel.fold(e.name), e.id
                        """)
                .param("everywhere", everywhere)
                .param("communes", communeKeys.toArray(String[]::new))
                .query((row, _) -> {
                    @Nullable String sex = row.getString("representative_sex");
                    return new Row(
                            new EntityId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            EntityKind.valueOf(row.getString("kind")),
                            new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                            row.getString("registration_number"),
                            row.getString("phone"),
                            new Representative(
                                    "",
                                    "",
                                    sex == null ? null : Sex.valueOf(sex),
                                    row.getString("representative_ethnicity"),
                                    "",
                                    null),
                            row.getBoolean("restructured"));
                })
                .list();
    }
}
