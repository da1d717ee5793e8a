package vn.saolang.evaluation.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Findings;
import vn.saolang.evaluation.model.Findings.TieConclusion;
import vn.saolang.evaluation.model.KnockOutRecord;
import vn.saolang.evaluation.store.conduct.SecondLookStore;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.StarMinimum;

/** What a council records about a product beside its sheets: knock-out, exemptions, conclusions on ties, reopenings. */
@Repository
public class FindingStore {

    private final JdbcClient jdbc;
    private final SecondLookStore looks;

    FindingStore(JdbcClient jdbc, SecondLookStore looks) {
        this.jdbc = jdbc;
        this.looks = looks;
    }

    /** Everything recorded for the product; conclusions on ties those of its current attempt. */
    public Findings of(UUID product) {
        var ties = jdbc.sql("""
                        select t.stars, t.criterion, t.met, t.reason
                        from evaluation.tie_conclusion t
                        join evaluation.session_product p on p.id = t.product_id and p.attempt = t.attempt
                        where p.id = :product order by t.stars, t.criterion
                        """)
                .param("product", product)
                .query((row, _) -> new TieConclusion(
                        row.getInt("stars"),
                        row.getString("criterion"),
                        row.getBoolean("met"),
                        row.getString("reason")))
                .list();
        Map<String, String> exemptions = exemptions(product);
        var reopenings = jdbc.sql(
                        "select reason from evaluation.reopening where product_id = :product order by attempt")
                .param("product", product)
                .query((row, _) -> row.getString("reason"))
                .list();
        return new Findings(ties, exemptions, knockOut(product), reopenings, looks.of(product));
    }

    /** Everything recorded, by product, for those of a session about which anything was: most have nothing to be asked for. */
    public Map<UUID, Findings> ofSession(SessionId session) {
        return jdbc.sql("""
                        select p.id from evaluation.session_product p
                        where p.session_id = :session
                          and (exists (select 1 from evaluation.tie_conclusion x where x.product_id = p.id)
                               or exists (select 1 from evaluation.exemption x where x.product_id = p.id)
                               or exists (select 1 from evaluation.knock_out x where x.product_id = p.id)
                               or exists (select 1 from evaluation.reopening x where x.product_id = p.id)
                               or exists (select 1 from evaluation.second_look x where x.product_id = p.id))
                        """).param("session", session.value()).query(UUID.class).list().stream()
                .collect(Collectors.toMap(Function.identity(), this::of));
    }

    private Map<String, String> exemptions(UUID product) {
        Map<String, String> exemptions = new LinkedHashMap<>();
        jdbc.sql("select criterion, reason from evaluation.exemption where product_id = :product order by criterion")
                .param("product", product)
                .query(row -> {
                    exemptions.put(row.getString("criterion"), row.getString("reason"));
                });
        return exemptions;
    }

    /** The minimums that do not bind the product; sets whose marks bind all need no look. */
    public Set<MinimumKey> exempt(UUID product, CriteriaSet set) {
        if (set.allMinimums().noneMatch(StarMinimum::onlySome)) {
            return Set.of();
        }
        return new Findings(List.of(), exemptions(product), null, List.of(), List.of()).exempt(set);
    }

    private @org.jspecify.annotations.Nullable KnockOutRecord knockOut(UUID product) {
        return jdbc.sql("select ground, ground_text, reason, at from evaluation.knock_out where product_id = :product")
                .param("product", product)
                .query((row, _) -> new KnockOutRecord(
                        row.getString("ground"),
                        row.getString("ground_text"),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .optional()
                .orElse(null);
    }

    public void knockOut(UUID product, KnockOutRecord out, UUID bySeat) {
        jdbc.sql("""
                        insert into evaluation.knock_out (product_id, ground, ground_text, reason, by_seat, at)
                        values (:product, :ground, :text, :reason, :seat, :now)
                        """)
                .param("product", product)
                .param("ground", out.ground())
                .param("text", out.groundText())
                .param("reason", out.reason())
                .param("seat", bySeat)
                .param("now", out.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Records, or mends before closing, that a mark does not bind the product. */
    public void exempt(UUID product, String criterion, String reason, UUID bySeat, Instant now) {
        jdbc.sql("""
                        insert into evaluation.exemption (product_id, criterion, reason, by_seat, at)
                        values (:product, :criterion, :reason, :seat, :now)
                        on conflict (product_id, criterion)
                        do update set reason = excluded.reason, by_seat = excluded.by_seat, at = excluded.at
                        """)
                .param("product", product)
                .param("criterion", criterion)
                .param("reason", reason)
                .param("seat", bySeat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Records, or mends before closing, the chair's conclusion on a tie of the current attempt. */
    public void concludeTie(UUID product, int attempt, TieConclusion tie, UUID bySeat, Instant now) {
        jdbc.sql("""
                        insert into evaluation.tie_conclusion
                            (product_id, attempt, stars, criterion, met, reason, by_seat, at)
                        values (:product, :attempt, :stars, :criterion, :met, :reason, :seat, :now)
                        on conflict (product_id, attempt, stars, criterion)
                        do update set met = excluded.met, reason = excluded.reason, by_seat = excluded.by_seat,
                                      at = excluded.at
                        """)
                .param("product", product)
                .param("attempt", attempt)
                .param("stars", tie.stars())
                .param("criterion", tie.criterion())
                .param("met", tie.met())
                .param("reason", tie.reason())
                .param("seat", bySeat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
