package vn.saolang.idea.store.meeting;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.model.meeting.ExpectedProduct;
import vn.saolang.kernel.Actor;
import vn.saolang.territory.UnitRef;

/** The lists of products a year expects. */
@Repository
public class ExpectedStore {

    private final JdbcClient jdbc;

    ExpectedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else writes a commune's list. */
    public void hold(int year, UnitRef commune) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('idea.expected/' || :year || '/' || :commune, 0)) is null")
                .param("year", Integer.toString(year))
                .param("commune", commune.key())
                .query(Boolean.class)
                .single();
    }

    /** Adds a product to a year, or changes what is expected of it. */
    public void put(
            int year,
            PotentialId potential,
            @Nullable Integer stars,
            @Nullable Integer month,
            String note,
            Actor by,
            Instant at) {
        jdbc.sql("""
                        insert into idea.expected (year, potential_id, stars, month, note, added_by, added_at)
                        values (:year, :potential, :stars, :month, :note, :by, :at)
                        on conflict (year, potential_id) do update set stars = excluded.stars, month = excluded.month, note = excluded.note
                        """)
                .param("year", year)
                .param("potential", potential.value())
                .param("stars", stars, Types.INTEGER)
                .param("month", month, Types.INTEGER)
                .param("note", note)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(int year, PotentialId potential) {
        jdbc.sql("delete from idea.expected where year = :year and potential_id = :potential")
                .param("year", year)
                .param("potential", potential.value())
                .update();
    }

    /** Whether a product stands in any year's list. */
    public boolean isExpected(PotentialId potential) {
        return jdbc.sql("select exists (select 1 from idea.expected where potential_id = :id)")
                .param("id", potential.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * What a year expects, by commune and name.
     *
     * @param communes keys, null for all
     */
    public List<ExpectedProduct> of(int year, @Nullable Collection<String> communes) {
        return jdbc.sql("""
                        select e.*, p.name, p.group_code, p.state, p.commune_code, p.commune_from, p.hamlet,
                               coalesce(v.name, p.maker_name) as maker
                        from idea.expected e join idea.potential p on p.id = e.potential_id
                        left join producer.v_entity v on v.id = p.entity_id
                        where e.year = :year and (:everywhere or p.commune_code || '@' || p.commune_from in (:communes))
                        order by p.commune_code, kernel.fold(p.name), p.id
                        """)
                .param("year", year)
                .param("everywhere", communes == null)
                .param("communes", communes == null || communes.isEmpty() ? List.of("") : communes)
                .query((row, number) -> new ExpectedProduct(
                        new PotentialId(row.getObject("potential_id", UUID.class)),
                        row.getString("name"),
                        row.getString("group_code"),
                        PotentialState.valueOf(row.getString("state")),
                        new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                        row.getString("hamlet"),
                        row.getString("maker"),
                        row.getObject("stars", Integer.class),
                        row.getObject("month", Integer.class),
                        row.getString("note")))
                .list();
    }

    public void send(int year, UnitRef commune, int products, Actor by, Instant at) {
        jdbc.sql("""
                        insert into idea.expected_sent (year, commune_code, commune_from, products, sent_by, sent_at)
                        values (:year, :code, :from, :products, :by, :at) on conflict do nothing
                        """)
                .param("year", year)
                .param("code", commune.code())
                .param("from", commune.validFrom())
                .param("products", products)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void takeBack(int year, UnitRef commune) {
        jdbc.sql("delete from idea.expected_sent where year = :year and commune_code = :code and commune_from = :from")
                .param("year", year)
                .param("code", commune.code())
                .param("from", commune.validFrom())
                .update();
    }

    /** When each commune sent its list of the year. */
    public Map<UnitRef, Instant> sent(int year) {
        Map<UnitRef, Instant> sent = new HashMap<>();
        jdbc.sql("select * from idea.expected_sent where year = :year")
                .param("year", year)
                .query(row -> {
                    sent.put(
                            new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                            row.getObject("sent_at", OffsetDateTime.class).toInstant());
                });
        return sent;
    }
}
