package vn.saolang.recognition.store.validity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates whose term ends, and what was reminded of. */
@Repository
public class ReminderStore {

    private static final long LOCK = 7_602_026L;

    private static final String SELECT = """
            select r.id, r.stars, r.ends_before - 1 as last_valid_day, r.extended_until, l.id as listed_id, l.public_id, l.name,
                   l.product_id, l.entity_id, l.unit_code, l.unit_from, l.unit_keys
            from recognition.recognition r join recognition.listed_product l on l.id = r.listed_id
            where r.issued_on is not null and r.ended_on is null
            """;

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A running certificate known to the day.
     *
     * @param extendedUntil last day of its extension (26/2026 Điều 12.3); null when it is not extended
     * @param unitKeys every unit its product lies in, old and new
     */
    public record Running(
            UUID recognition,
            int stars,
            LocalDate lastValidDay,
            @Nullable LocalDate extendedUntil,
            String publicId,
            String name,
            @Nullable UUID product,
            @Nullable UUID entity,
            Set<String> unitKeys) {}

    /** Takes the night's work for this transaction; false when another one has it. */
    public boolean takeNight() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Certificates whose last valid day lies between the two days. */
    public List<Running> endingBetween(LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + " and r.ends_before - 1 between :from and :to order by r.ends_before, r.id")
                .param("from", from)
                .param("to", to)
                .query(ReminderStore::read)
                .list();
    }

    /** Certificates that hold or are extended on the day: of these entities, or within these units. */
    public List<Running> runningOn(LocalDate day, Collection<UUID> entities, Collection<String> units) {
        return jdbc.sql(SELECT + """
                         and greatest(r.ends_before - 1, r.extended_until) >= :day
                         and (l.entity_id = any(cast(:entities as uuid[])) or l.unit_keys && cast(:units as text[]))
                        order by r.ends_before, r.id limit 2000
                        """)
                .param("day", day)
                .param("entities", entities.toArray(UUID[]::new))
                .param("units", units.toArray(String[]::new))
                .query(ReminderStore::read)
                .list();
    }

    /** Notes a threshold; false when it was noted before. */
    public boolean note(UUID recognition, int threshold, LocalDate on, boolean sent) {
        return jdbc.sql("""
                        insert into recognition.reminder (recognition_id, threshold, noted_on, sent)
                        values (:id, :threshold, :on, :sent) on conflict do nothing
                        """)
                        .param("id", recognition)
                        .param("threshold", threshold)
                        .param("on", on)
                        .param("sent", sent)
                        .update()
                == 1;
    }

    private static Running read(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        return new Running(
                row.getObject("id", UUID.class),
                row.getInt("stars"),
                row.getObject("last_valid_day", LocalDate.class),
                row.getObject("extended_until", LocalDate.class),
                row.getString("public_id"),
                row.getString("name"),
                row.getObject("product_id", UUID.class),
                row.getObject("entity_id", UUID.class),
                Set.copyOf(Arrays.asList((String[]) row.getArray("unit_keys").getArray())));
    }
}
