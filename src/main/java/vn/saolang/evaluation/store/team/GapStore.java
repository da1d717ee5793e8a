package vn.saolang.evaluation.store.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.ResultId;

/** What a council's valid sheets come to criterion by criterion, for products that have a result. */
@Repository
public class GapStore {

    private final JdbcClient jdbc;

    GapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Mean points by criterion, cut after two decimals; empty when knocked out before anybody finished. */
    public Map<String, BigDecimal> means(ResultId result) {
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.criterion, sum(a.points) as points, count(*) as sheets
                        from evaluation.result r
                        join evaluation.sheet h on h.product_id = r.product_id and h.attempt = r.attempt
                                                   and h.state = 'FINISHED'
                        join evaluation.sheet_answer a on a.sheet_id = h.id
                        where r.id = :result
                          and not exists (select 1 from evaluation.recusal x
                                          where x.product_id = r.product_id and x.seat_id = h.seat_id
                                            and x.ended_at is null)
                        group by a.criterion
                        """).param("result", result.value()).query(row -> {
            BigDecimal sheets = BigDecimal.valueOf(row.getLong("sheets"));
            BigDecimal points = row.getBigDecimal("points");
            means.put(row.getString("criterion"), points.divide(sheets, 2, RoundingMode.DOWN));
        });
        return means;
    }
}
