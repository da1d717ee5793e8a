package vn.saolang.business.store.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.plan.PlanFilter;
import vn.saolang.kernel.Paged;

/** Lists of plans for offices. */
@Repository
public class PlanListStore {

    private static final String WHERE = """
            where (:all or p.commune_code || '@' || p.commune_from in (:units))
              and p.state in (:states)
              and (:q = '' or kernel.fold(p.name || ' ' || e.name || ' ' || p.number) like '%' || kernel.fold(:q) || '%')
              and (not :late or exists (
                  select 1 from business.milestone m where m.plan_id = p.id and m.done_on is null and m.due < :today))
            """;

    private final JdbcClient jdbc;

    PlanListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked for.
     *
     * @param all the whole country
     * @param units keys of communes
     * @param q part of a name of plan or producer, or a number; empty for all
     */
    public record Asked(
            boolean all, Collection<String> units, PlanFilter filter, String q, java.time.LocalDate today) {}

    /** A page, those that wait longest first, decided ones the newest first. */
    public Paged<Plan> page(Asked asked, int page, int size) {
        String order = asked.filter().isWaiting() ? "p.submitted_at, p.number" : "p.opened_at desc, p.number desc";
        List<Plan> lines = ask(PlanStore.SELECT + WHERE + " order by " + order + " limit :size offset :from", asked)
                .param("size", size)
                .param("from", (long) page * size)
                .query(PlanStore::read)
                .list();
        return new Paged<>(lines, count(asked), page, size);
    }

    public long count(Asked asked) {
        return ask(
                        "select count(*) from business.plan p join producer.v_entity e on e.id = p.entity_id " + WHERE,
                        asked)
                .query(Long.class)
                .single();
    }

    private StatementSpec ask(String sql, Asked asked) {
        return jdbc.sql(sql)
                .param("all", asked.all())
                .param("units", asked.units().isEmpty() ? List.of("-") : asked.units())
                .param(
                        "states",
                        asked.filter().states().stream().map(Enum::name).toList())
                .param("q", asked.q())
                .param("late", asked.filter() == PlanFilter.LATE)
                .param("today", asked.today());
    }
}
