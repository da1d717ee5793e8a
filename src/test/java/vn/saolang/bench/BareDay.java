package vn.saolang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.regulation.Criterion;

/** The statements of a council's day without anything around them. */
final class BareDay {

    private final JdbcClient jdbc;

    BareDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create schema bench").update();
        jdbc.sql("""
                        create table bench.answer (sheet uuid, criterion text, option int, points numeric, comment text,
                                                   version int, saved_at timestamptz, primary key (sheet, criterion))
                        """).update();
        jdbc.sql("create table bench.result (product uuid primary key, points numeric, sheets int, at timestamptz)")
                .update();
    }

    /** Fills in and hands in every sheet of these products with the best options. */
    void fill(List<UUID> products, List<Criterion> criteria) {
        for (UUID product : products) {
            for (Criterion criterion : criteria) {
                for (String kind : List.of("", "_version")) {
                    jdbc.sql("""
                                    insert into evaluation.sheet_answer%s
                                        (sheet_id, criterion, option, points, comment, version, saved_at%s)
                                    select id, :criterion, :option, :points, '', 1, timestamptz '2026-09-01 02:00+00'%s
                                    from evaluation.sheet where product_id = :product
                                    """.formatted(kind, kind.isEmpty() ? "" : ", source", kind.isEmpty() ? "" : ", 'ONLINE'"))
                            .param("product", product)
                            .param("criterion", criterion.code())
                            .param("option", criterion.options().size())
                            .param("points", criterion.options().getLast().points())
                            .update();
                }
            }
            jdbc.sql("""
                            update evaluation.sheet h set state = 'FINISHED', finished_at = timestamptz '2026-09-01 03:00+00',
                                   total = (select sum(points) from evaluation.sheet_answer a where a.sheet_id = h.id)
                            where product_id = :product
                            """).param("product", product).update();
        }
    }

    /** As many single saves from as many connections. */
    Times saves(int scorers, int count) throws Exception {
        List<Times.Worker> all = new ArrayList<>();
        for (int i = 0; i < scorers; i++) {
            all.add(() -> Times.repeated(count / scorers, this::save).sorted());
        }
        return Times.together(all);
    }

    private void save() {
        jdbc.sql("""
                        insert into bench.answer values (:id, '1.1', 2, 3, '', 1, now())
                        on conflict (sheet, criterion) do update set version = bench.answer.version + 1 returning version
                        """).param("id", UUID.randomUUID()).query(Integer.class).single();
    }

    /** Sums a product's answers and stores one row, in one statement. */
    Times closes(List<UUID> products) throws Exception {
        var waiting = products.iterator();
        return Times.repeated(
                products.size(),
                () -> jdbc.sql("""
                                insert into bench.result
                                select h.product_id, sum(a.points), count(distinct h.id), now()
                                from evaluation.sheet h join evaluation.sheet_answer a on a.sheet_id = h.id
                                where h.product_id = :product group by h.product_id
                                """).param("product", waiting.next()).update());
    }

    /** Reads a session's results with product and producer, the best first. */
    Times lists(UUID session, int count) throws Exception {
        return Times.repeated(
                count, () -> jdbc.sql("""
                                select c.product_name, c.entity_name, r.points_sum, r.sheets, r.shown, r.stars, r.knocked_out
                                from evaluation.result r join evaluation.candidate c on c.id = r.candidate_id
                                where r.session_id = :session order by r.points_sum / nullif(r.sheets, 0) desc
                                """).param("session", session).query().listOfRows());
    }
}
