package vn.saolang.evaluation.store.reasons;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.reasons.StepCost;

/** What steps cost in a province, as its office entered it; every version is kept. */
@Repository
public class RoadmapStepStore {

    private final JdbcClient jdbc;

    RoadmapStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each family that a scope has changed; without words, which are the software's. */
    public List<StepCost> newest(String scope) {
        return jdbc.sql("""
                        select distinct on (family) family, version, task, cost_from, cost_to, weeks_from, weeks_to,
                               helper, source
                        from evaluation.roadmap_step where scope = :scope order by family, version desc
                        """)
                .param("scope", scope)
                .query((row, _) -> new StepCost(
                        row.getString("family"),
                        List.of(),
                        row.getString("task"),
                        row.getBigDecimal("cost_from"),
                        row.getBigDecimal("cost_to"),
                        row.getInt("weeks_from"),
                        row.getInt("weeks_to"),
                        row.getString("helper"),
                        row.getString("source"),
                        row.getInt("version")))
                .list();
    }

    /** Stores the next version; false when somebody stored it first. */
    public boolean add(String scope, StepCost step, UUID by, Instant now) {
        return jdbc.sql("""
                        insert into evaluation.roadmap_step
                            (scope, family, version, task, cost_from, cost_to, weeks_from, weeks_to, helper, source,
                             changed_by, changed_at)
                        values (:scope, :family, :version, :task, :costFrom, :costTo, :weeksFrom, :weeksTo, :helper,
                                :source, :by, :now)
                        on conflict do nothing
                        """)
                        .param("scope", scope)
                        .param("family", step.family())
                        .param("version", step.version())
                        .param("task", step.task())
                        .param("costFrom", step.costFrom())
                        .param("costTo", step.costTo())
                        .param("weeksFrom", step.weeksFrom())
                        .param("weeksTo", step.weeksTo())
                        .param("helper", step.helper())
                        .param("source", step.source())
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
