package vn.saolang.evaluation.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.ranking.CouncilResult;
import vn.saolang.ranking.Mean;
import vn.saolang.ranking.Miss;

/** Results: one for each concluded product, never changed. */
@Repository
public class ResultStore {

    private static final int EXACT_ENOUGH = 6;

    private static final String COLUMNS = """
            select r.id, r.dossier_id, r.level, r.scope, r.session_id, r.points_sum, r.sheets, r.shown, r.band, r.stars,
                   r.knocked_out, r.concluded_on, r.submission, k.ground_text, k.reason, n.name as council_name,
                   c.product_name, c.entity_name, c.product_code
            from evaluation.result r
            join evaluation.session s on s.id = r.session_id
            join evaluation.council n on n.id = s.council_id
            join evaluation.candidate c on c.id = r.candidate_id
            left join evaluation.knock_out k on k.product_id = r.product_id
            """;

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the one result of a product. */
    public ResultId insert(
            ScoredProduct product, String scope, CouncilResult result, int appointed, LocalDate day, Instant now) {
        ResultId id = ResultId.fresh();
        @Nullable Mean mean = result.mean();
        jdbc.sql("""
                        insert into evaluation.result
                            (id, product_id, candidate_id, session_id, dossier_id, level, scope, submission, attempt,
                             points_sum, sheets, appointed, shown, band, stars, knocked_out, concluded_on, concluded_at)
                        values (:id, :product, :candidate, :session, :dossier, :level, :scope, :submission, :attempt,
                                :sum, :sheets, :appointed, :shown, :band, :stars, :out, :day, :now)
                        """)
                .param("id", id.value())
                .param("product", product.id())
                .param("candidate", product.candidate())
                .param("session", product.session().value())
                .param("dossier", product.dossier())
                .param("level", Level.ofScope(scope).name())
                .param("scope", scope)
                .param("submission", product.submission())
                .param("attempt", product.attempt())
                .param("sum", mean == null ? BigDecimal.ZERO : mean.sum())
                .param("sheets", mean == null ? 0 : mean.count())
                .param("appointed", appointed)
                .param("shown", result.shown())
                .param("band", result.band())
                .param("stars", result.stars())
                .param("out", result.knockedOut())
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        insertParts(id, result.parts());
        insertMisses(id, result.missed());
        return id;
    }

    private void insertParts(ResultId result, Map<String, BigDecimal> parts) {
        parts.forEach((part, points) -> jdbc.sql(
                        "insert into evaluation.result_part (result_id, part, points) values (:result, :part, :points)")
                .param("result", result.value())
                .param("part", part)
                .param("points", points)
                .update());
    }

    private void insertMisses(ResultId result, List<Miss> misses) {
        int position = 0;
        for (Miss miss : misses) {
            jdbc.sql("""
                            insert into evaluation.result_miss (result_id, position, stars, criterion, required, given)
                            values (:result, :position, :stars, :criterion, :required, :given)
                            """)
                    .param("result", result.value())
                    .param("position", position++)
                    .param("stars", miss.stars())
                    .param("criterion", miss.criterion())
                    .param("required", miss.required())
                    .param("given", miss.given())
                    .update();
        }
    }

    public Optional<ResultSummary> find(ResultId id) {
        return list("r.id = :key", id.value(), "").stream().findFirst();
    }

    public Optional<ResultSummary> ofProduct(UUID product) {
        return list("r.product_id = :key", product, "").stream().findFirst();
    }

    /** Results of a dossier at both levels, the newest first. */
    public List<ResultSummary> ofDossier(DossierId dossier) {
        return list("r.dossier_id = :key", dossier.value(), " order by r.concluded_at desc");
    }

    /** Results of a scope, the newest first, without those that are evaluated anew. */
    public List<ResultSummary> ofScope(String scope) {
        return list("r.scope = :key", scope, """
                         and not exists (select 1 from evaluation.reconsideration x
                                         where x.result_id = r.id and x.state = 'ACCEPTED')
                        order by r.concluded_at desc
                        """);
    }

    /** Results of a session's products as far as they exist for the account, the best first. */
    public List<ResultSummary> ofSession(SessionId session, UUID account) {
        Details details = details("r.session_id = :key", session.value());
        return jdbc.sql(COLUMNS + """
                         where r.session_id = :session
                           and not exists (select 1 from evaluation.recusal x join evaluation.seat t on t.id = x.seat_id
                                           where x.product_id = r.product_id and t.account_id = :account
                                             and x.ended_at is null)
                        order by r.knocked_out, r.stars desc, r.points_sum / greatest(r.sheets, 1) desc, c.product_name
                        """)
                .param("session", session.value())
                .param("account", account)
                .query((row, _) -> read(row, details))
                .list();
    }

    private List<ResultSummary> list(String among, Object key, String rest) {
        Details details = details(among, key);
        return jdbc.sql(COLUMNS + " where " + among + rest)
                .param("key", key)
                .query((row, _) -> read(row, details))
                .list();
    }

    /** Parts and misses by result: two statements for a list of any length. */
    private record Details(Map<UUID, Map<String, BigDecimal>> parts, Map<UUID, List<Miss>> misses) {}

    private Details details(String among, Object key) {
        Map<UUID, Map<String, BigDecimal>> parts = new HashMap<>();
        jdbc.sql("""
                        select d.result_id, d.part, d.points from evaluation.result_part d
                        join evaluation.result r on r.id = d.result_id where %s order by d.part
                        """.formatted(among)).param("key", key).query(row -> {
            parts.computeIfAbsent(row.getObject("result_id", UUID.class), _ -> new LinkedHashMap<>())
                    .put(row.getString("part"), row.getBigDecimal("points"));
        });
        Map<UUID, List<Miss>> misses = new HashMap<>();
        jdbc.sql("""
                        select d.result_id, d.stars, d.criterion, d.required, d.given from evaluation.result_miss d
                        join evaluation.result r on r.id = d.result_id where %s order by d.position
                        """.formatted(among)).param("key", key).query(row -> {
            misses.computeIfAbsent(row.getObject("result_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Miss(
                            row.getInt("stars"),
                            row.getString("criterion"),
                            row.getBigDecimal("required"),
                            row.getBigDecimal("given")));
        });
        return new Details(parts, misses);
    }

    private static ResultSummary read(ResultSet row, Details details) throws SQLException {
        ResultId id = new ResultId(row.getObject("id", UUID.class));
        int sheets = row.getInt("sheets");
        BigDecimal count = BigDecimal.valueOf(Math.max(1, sheets));
        return new ResultSummary(
                id,
                new DossierId(row.getObject("dossier_id", UUID.class)),
                Level.valueOf(row.getString("level")),
                row.getString("scope"),
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getBigDecimal("points_sum").divide(count, EXACT_ENOUGH, RoundingMode.DOWN),
                row.getBigDecimal("shown"),
                row.getInt("stars"),
                row.getInt("band"),
                details.parts.getOrDefault(id.value(), Map.of()),
                row.getBoolean("knocked_out"),
                reasonOf(row),
                details.misses.getOrDefault(id.value(), List.of()),
                row.getObject("concluded_on", LocalDate.class),
                row.getString("council_name"),
                row.getInt("submission"),
                row.getString("product_name"),
                row.getString("entity_name"),
                row.getString("product_code"),
                sheets);
    }

    private static @Nullable String reasonOf(ResultSet row) throws SQLException {
        String ground = row.getString("ground_text");
        return ground == null ? null : ground + ": " + row.getString("reason");
    }
}
