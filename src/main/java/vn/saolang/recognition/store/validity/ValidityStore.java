package vn.saolang.recognition.store.validity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extends certificates, and puts those of one product in order. */
@Repository
public class ValidityStore {

    private final JdbcClient jdbc;

    ValidityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets certificates of a product overlap until {@link #settle} or the end of the transaction. */
    public void allowOverlap() {
        jdbc.sql("set constraints recognition.recognition_one_a_day deferred").update();
    }

    /**
     * Extends the certificates in force on a day whose last valid day lies before another (26/2026 Điều 12.3), those that
     * were not extended yet and did not have their result; of one not known to the day the latest possible end counts.
     * Gives the products concerned.
     *
     * @param days the longest extension after the last valid day
     */
    public List<UUID> extend(LocalDate inForceOn, LocalDate endingBefore, int days) {
        return jdbc.sql("""
                        update recognition.recognition r
                        set extended_until = least(t.latest_end, :endingBefore) - 1 + :days
                        from (select id,
                                     coalesce(issued_on, decided_from) as earliest,
                                     coalesce(ends_before,
                                              cast(decided_from + make_interval(months => months) as date)) as earliest_end,
                                     coalesce(ends_before,
                                              cast(decided_to + make_interval(months => months) as date)) as latest_end
                              from recognition.recognition) t
                        where t.id = r.id and r.extended_until is null and r.extension_ended_on is null
                          and (r.ended_on is null or r.ended_on > :inForceOn)
                          and (t.earliest is null or t.earliest <= :inForceOn)
                          and t.latest_end > :inForceOn
                          and (t.earliest_end is null or t.earliest_end <= :endingBefore)
                        returning r.listed_id
                        """)
                .param("inForceOn", inForceOn)
                .param("endingBefore", endingBefore)
                .param("days", days)
                .query((row, _) -> row.getObject("listed_id", UUID.class))
                .list();
    }

    /** The result came: an extension that runs ends with that day, one that did not begin falls away. */
    public void endExtension(UUID product, LocalDate resultOn) {
        jdbc.sql("""
                        update recognition.recognition r
                        set extended_until = case when r.ends_before <= :on then least(r.extended_until, :on) end,
                            extension_ended_on = :on
                        from recognition.listed_product l
                        where l.id = r.listed_id and l.product_id = :product
                          and r.extended_until is not null and r.extended_until >= :on and r.issued_on is not null
                        """).param("on", resultOn).param("product", product).update();
    }

    /**
     * Puts the recognitions of these products in order: each ends where the next one begins, unless its term was over or
     * it was withdrawn before; one that no later one follows runs on.
     */
    public void settle(Collection<UUID> listed) {
        if (listed.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update recognition.recognition r
                        set ended_on = s.next_on, ended_by = case when s.next_on is not null then 'REPLACED' end
                        from (select a.id, min(n.issued_on) as next_on
                              from recognition.recognition a
                              left join recognition.recognition n
                                on n.listed_id = a.listed_id and n.id <> a.id
                               and (n.issued_on, n.stars, n.id) > (coalesce(a.issued_on, a.decided_to), a.stars, a.id)
                               and n.issued_on < greatest(coalesce(a.ends_before,
                                       cast(a.decided_to + make_interval(months => a.months) as date)), a.extended_until + 1)
                              where a.listed_id in (:listed) and (a.ended_by is null or a.ended_by = 'REPLACED')
                              group by a.id) s
                        where r.id = s.id and r.ended_on is distinct from s.next_on
                        """).param("listed", listed).update();
        jdbc.sql("set constraints recognition.recognition_one_a_day immediate").update();
    }
}
