package vn.saolang.evaluation.store.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.evaluation.model.fairness.EvidencePattern;
import vn.saolang.evaluation.model.fairness.LikeProducts;

/** Like patterns are found among a thousand in two statements, exactly as many as there are. */
@StoreTest
class PatternStoreTest {

    private static final UUID READER = UUID.randomUUID();
    private static final String NORTH = "test-north";

    private final List<UUID> results = new ArrayList<>();

    @Test
    void aThousandPatternsAreComparedInTwoStatements(JdbcClient jdbc) {
        world(jdbc, 1000);
        PatternStore store = new PatternStore(jdbc);
        for (int i = 0; i < 1000; i++) {
            keep(jdbc, store, i, marks(i));
        }
        // 1 is 0 again; 2 differs from them in one mark, 3 in two, 4 in three; all others differ from everything in all
        replace(jdbc, store, 1, marks(0));
        replace(jdbc, store, 2, changed(marks(0), 29));
        replace(jdbc, store, 3, changed(marks(0), 0, 15));
        replace(jdbc, store, 4, changed(marks(0), 0, 10, 20));
        AtomicInteger asked = new AtomicInteger();
        PatternStore counted = new PatternStore(counting(jdbc, asked));
        List<LikeProducts> same = counted.alike(0, NORTH, READER, 100);
        assertThat(asked.get()).isEqualTo(2);
        assertThat(same).extracting(one -> index(one)).containsExactly("0-1");
        assertThat(same.getFirst().fewer().points()).isEmpty();
        assertThat(counted.alike(1, NORTH, READER, 100))
                .extracting(one -> index(one))
                .containsExactlyInAnyOrder("0-1", "1-2");
        assertThat(counted.alike(2, NORTH, READER, 100))
                .extracting(one -> index(one))
                .containsExactlyInAnyOrder("0-1", "1-2", "0-3");
        assertThat(counted.alike(1, NORTH, READER, 100).getLast().differing()).containsExactly(29);
        assertThat(counted.alike(2, "nowhere", READER, 100)).isEmpty();
    }

    @Test
    void sessionsThatAreNotOverAreLeftOut(JdbcClient jdbc) {
        world(jdbc, 2);
        PatternStore store = new PatternStore(jdbc);
        keep(jdbc, store, 0, marks(0));
        keep(jdbc, store, 1, marks(0));
        assertThat(store.alike(0, NORTH, READER, 10)).hasSize(1);
        jdbc.sql("""
                update evaluation.session_product p set state = 'OPEN', closed_at = null
                from evaluation.session s where s.id = p.session_id and s.scope = :scope and p.position = 1
                """).param("scope", NORTH).update();
        assertThat(store.alike(0, NORTH, READER, 10)).isEmpty();
    }

    /** Every second product has four stars, the others three: only pairs of one of each are listed. */
    private String index(LikeProducts pair) {
        int one = results.indexOf(pair.fewer().result());
        int other = results.indexOf(pair.more().result());
        return Math.min(one, other) + "-" + Math.max(one, other);
    }

    private static List<String> marks(int product) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            marks.add(EvidencePattern.mark(true, product, null));
        }
        return marks;
    }

    private static List<String> changed(List<String> marks, int... places) {
        List<String> other = new ArrayList<>(marks);
        for (int place : places) {
            other.set(place, "0|-|-" + place);
        }
        return other;
    }

    private void keep(JdbcClient jdbc, PatternStore store, int index, List<String> marks) {
        store.keep(
                new PatternStore.Missing(results.get(index), UUID.randomUUID(), UUID.randomUUID(), 1, "T-SET"),
                "commune",
                new EvidencePattern(marks),
                null,
                null);
    }

    private void replace(JdbcClient jdbc, PatternStore store, int index, List<String> marks) {
        jdbc.sql("delete from evaluation.result_pattern where result_id = :id")
                .param("id", results.get(index))
                .update();
        keep(jdbc, store, index, marks);
    }

    /** A finished session with so many products, every second of them with four stars. */
    private void world(JdbcClient jdbc, int products) {
        Map<String, UUID> ids = Map.of(
                "account", UUID.randomUUID(),
                "rules", UUID.randomUUID(),
                "council", UUID.randomUUID(),
                "round", UUID.randomUUID(),
                "session", UUID.randomUUID());
        for (String statement : WORLD.split(";")) {
            JdbcClient.StatementSpec spec = jdbc.sql(statement);
            ids.forEach((name, id) -> {
                if (statement.contains(":" + name)) {
                    spec.param(name, id);
                }
            });
            if (statement.contains(":products")) {
                spec.param("products", products);
            }
            spec.update();
        }
        results.addAll(jdbc.sql("""
                        select r.id from evaluation.result r join evaluation.session_product p on p.id = r.product_id
                        where r.session_id = :session order by p.position
                        """)
                .param("session", ids.get("session"))
                .query(UUID.class)
                .list());
        assertThat(results).hasSize(products);
    }

    private static JdbcClient counting(JdbcClient jdbc, AtomicInteger asked) {
        return (JdbcClient) Proxy.newProxyInstance(
                JdbcClient.class.getClassLoader(), new Class<?>[] {JdbcClient.class}, (_, method, args) -> {
                    asked.incrementAndGet();
                    return method.invoke(jdbc, args);
                });
    }

    private static final String WORLD = """
            insert into identity.account (id, login, name, password_hash, opened_at)
            values (:account, 'like-patterns', 'Test', 'x', now());
            insert into evaluation.council_rules
                (id, level, scope, version, state, quorum_numerator, quorum_denominator, chair_required, decimals,
                 minimum_policy, round_then_band, extra_rounds, drafted_by, drafted_at)
            values (:rules, 'PROVINCE', 'test-north', 1, 'DRAFT', 3, 4, true, 2, 'MAJORITY', false, false, :account, now());
            insert into evaluation.council (id, level, scope, name, state, chair_delegated, drafted_by, drafted_at)
            values (:council, 'PROVINCE', 'test-north', 'Test', 'DRAFT', false, :account, now());
            insert into evaluation.round
                (id, level, scope, year, number, extra, requested_before, finished_before, created_at)
            values (:round, 'PROVINCE', 'test-north', 2026, 1, false, '2026-07-01', '2026-10-01', now());
            insert into evaluation.session
                (id, level, scope, round_id, council_id, rules_id, held_on, place, convened_by, convened_at)
            values (:session, 'PROVINCE', 'test-north', :round, :council, :rules, '2026-09-01', 'Test', :account, now());
            insert into evaluation.candidate
                (id, dossier_id, level, scope, round_id, submission, criteria_set, product_name, entity_name, requested_on,
                 state, arrived_at)
            select gen_random_uuid(), gen_random_uuid(), 'PROVINCE', 'test-north', :round, 1, 'T-SET', 'SP ' || n, 'CT',
                   '2026-06-01', 'CONCLUDED', now()
            from generate_series(1, :products) n;
            insert into evaluation.session_product
                (id, session_id, candidate_id, dossier_id, submission, criteria_set, position, state, opened_at, closed_at)
            select gen_random_uuid(), :session, c.id, c.dossier_id, 1, 'T-SET',
                   cast(substring(c.product_name from 4) as int), 'CLOSED', now(), now()
            from evaluation.candidate c where c.scope = 'test-north';
            insert into evaluation.result
                (id, product_id, candidate_id, session_id, dossier_id, level, scope, submission, attempt, points_sum, sheets,
                 appointed, shown, band, stars, knocked_out, concluded_on, concluded_at)
            select gen_random_uuid(), p.id, p.candidate_id, p.session_id, p.dossier_id, 'PROVINCE', 'test-north', 1, 1, 300, 4,
                   4, 75, 4, 3 + (p.position + 1) % 2, false, '2026-09-01', now()
            from evaluation.session_product p where p.session_id = :session""";
}
