package vn.saolang.evaluation.store.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.fairness.EvidencePattern;
import vn.saolang.evaluation.model.fairness.LikeProducts;

/** Patterns of evidence of products that have a result, and which of them are alike. */
@Repository
public class PatternStore {

    private final JdbcClient jdbc;

    PatternStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A result whose pattern is not kept yet. */
    public record Missing(UUID result, UUID candidate, UUID dossier, int submission, String criteriaSet) {}

    /** The earliest results without a pattern. */
    public List<Missing> missing(int most) {
        return jdbc.sql("""
                        select r.id, r.candidate_id, r.dossier_id, r.submission, p.criteria_set
                        from evaluation.result r
                        join evaluation.session_product p on p.id = r.product_id
                        where not r.knocked_out
                          and not exists (select 1 from evaluation.result_pattern t where t.result_id = r.id)
                        order by r.concluded_at limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new Missing(
                        row.getObject("id", UUID.class),
                        row.getObject("candidate_id", UUID.class),
                        row.getObject("dossier_id", UUID.class),
                        row.getInt("submission"),
                        row.getString("criteria_set")))
                .list();
    }

    /** Keeps a pattern; one that is kept stays. */
    public void keep(
            Missing result,
            String commune,
            EvidencePattern pattern,
            @Nullable BigDecimal selfTotal,
            @Nullable BigDecimal teamTotal) {
        jdbc.sql("""
                        insert into evaluation.result_pattern
                            (result_id, criteria_set, commune, marks, third1, third2, third3, self_total, team_total)
                        values (:result, :set, :commune, :marks, :third1, :third2, :third3, :self, :team)
                        on conflict (result_id) do nothing
                        """)
                .param("result", result.result())
                .param("set", result.criteriaSet())
                .param("commune", commune)
                .param("marks", pattern.marks().toArray(String[]::new))
                .param("third1", pattern.part(0))
                .param("third2", pattern.part(1))
                .param("third3", pattern.part(2))
                .param("self", selfTotal, java.sql.Types.NUMERIC)
                .param("team", teamTotal, java.sql.Types.NUMERIC)
                .update();
    }

    /**
     * Pairs with different stars whose patterns differ in at most so many criteria, at one level; the widest apart first. Takes
     * two statements, however many patterns there are.
     *
     * @param differences 0 to 2
     * @param scope only pairs of which one is of this scope; null for all
     * @param reader left out is what this account is recused from
     */
    public List<LikeProducts> alike(int differences, @Nullable String scope, UUID reader, int most) {
        List<LikeProducts> pairs = jdbc.sql("""
                        with readable as materialized (
                            select t.result_id, t.criteria_set, t.commune, t.marks, t.third1, t.third2, t.third3,
                                   r.level, r.scope, r.session_id, r.shown, r.stars, r.concluded_on,
                                   c.product_name, c.entity_name
                            from evaluation.result_pattern t
                            join evaluation.result r on r.id = t.result_id
                            join evaluation.finished_session s on s.id = r.session_id
                            join evaluation.candidate c on c.id = r.candidate_id
                            where not exists (select 1 from evaluation.recusal x
                                              join evaluation.seat xs on xs.id = x.seat_id
                                              where x.product_id = r.product_id and xs.account_id = :reader
                                                and x.ended_at is null)),
                        near as (
                            select a.result_id as fewer, b.result_id as more from readable a
                            join readable b on b.criteria_set = a.criteria_set and b.level = a.level
                                            and b.third1 = a.third1 and b.stars > a.stars
                            union
                            select a.result_id, b.result_id from readable a
                            join readable b on b.criteria_set = a.criteria_set and b.level = a.level
                                            and b.third2 = a.third2 and b.stars > a.stars
                            union
                            select a.result_id, b.result_id from readable a
                            join readable b on b.criteria_set = a.criteria_set and b.level = a.level
                                            and b.third3 = a.third3 and b.stars > a.stars)
                        select d.differing, a.criteria_set,
                               a.result_id as a_result, a.session_id as a_session, a.scope as a_scope, a.commune as a_commune,
                               a.product_name as a_product, a.entity_name as a_entity, a.shown as a_shown,
                               a.stars as a_stars, a.concluded_on as a_on,
                               b.result_id as b_result, b.session_id as b_session, b.scope as b_scope, b.commune as b_commune,
                               b.product_name as b_product, b.entity_name as b_entity, b.shown as b_shown,
                               b.stars as b_stars, b.concluded_on as b_on
                        from near n
                        join readable a on a.result_id = n.fewer
                        join readable b on b.result_id = n.more
                        cross join lateral (
                            select coalesce(array_agg(cast(m.at - 1 as int) order by m.at), '{}') as differing
                            from unnest(a.marks, b.marks) with ordinality as m (one, other, at)
                            where m.one is distinct from m.other) d
                        where cardinality(d.differing) <= :differences
                          and (cast(:scope as text) is null or a.scope = :scope or b.scope = :scope)
                        order by b.stars - a.stars desc, cardinality(d.differing), b.shown - a.shown desc, a.result_id, b.result_id
                        limit :most
                        """)
                .param("differences", differences)
                .param("scope", scope)
                .param("reader", reader)
                .param("most", most)
                .query((row, _) ->
                        new LikeProducts(one(row, "a_"), one(row, "b_"), row.getString("criteria_set"), differing(row)))
                .list();
        return withPoints(pairs);
    }

    private static List<Integer> differing(ResultSet row) throws SQLException {
        Array array = row.getArray("differing");
        return List.of((Integer[]) array.getArray());
    }

    private static LikeProducts.One one(ResultSet row, String side) throws SQLException {
        return new LikeProducts.One(
                row.getObject(side + "result", UUID.class),
                row.getObject(side + "session", UUID.class),
                row.getString(side + "scope"),
                row.getString(side + "commune"),
                row.getString(side + "product"),
                row.getString(side + "entity"),
                row.getBigDecimal(side + "shown"),
                row.getInt(side + "stars"),
                row.getObject(side + "on", LocalDate.class),
                Map.of());
    }

    private List<LikeProducts> withPoints(List<LikeProducts> pairs) {
        if (pairs.isEmpty()) {
            return pairs;
        }
        Map<UUID, Map<String, BigDecimal>> points = means(pairs.stream()
                .flatMap(pair -> Stream.of(pair.fewer().result(), pair.more().result()))
                .distinct()
                .toList());
        return pairs.stream()
                .map(pair -> new LikeProducts(
                        pair.fewer().with(points.getOrDefault(pair.fewer().result(), Map.of())),
                        pair.more().with(points.getOrDefault(pair.more().result(), Map.of())),
                        pair.criteriaSet(),
                        pair.differing()))
                .toList();
    }

    /** Mean points by criterion of the sheets that counted, cut after two decimals. */
    private Map<UUID, Map<String, BigDecimal>> means(Collection<UUID> results) {
        Map<UUID, Map<String, BigDecimal>> means = new HashMap<>();
        jdbc.sql("""
                        select r.id, a.criterion, sum(a.points) as points, count(*) as sheets
                        from evaluation.result r
                        join evaluation.sheet h on h.product_id = r.product_id and h.attempt = r.attempt
                                                   and h.state = 'FINISHED'
                        join evaluation.entitled_seat e on e.product_id = h.product_id and e.id = h.seat_id
                        join evaluation.sheet_answer a on a.sheet_id = h.id
                        where r.id = any(:results)
                        group by r.id, a.criterion order by r.id, a.criterion
                        """).param("results", results.toArray(UUID[]::new)).query(row -> {
            BigDecimal sheets = BigDecimal.valueOf(row.getLong("sheets"));
            means.computeIfAbsent(row.getObject("id", UUID.class), _ -> new LinkedHashMap<>())
                    .put(row.getString("criterion"), row.getBigDecimal("points").divide(sheets, 2, RoundingMode.DOWN));
        });
        return means;
    }
}
