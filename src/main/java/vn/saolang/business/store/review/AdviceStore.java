package vn.saolang.business.store.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.business.PlanId;
import vn.saolang.business.model.progress.Advice;

/** Notes of visits. */
@Repository
public class AdviceStore {

    private final JdbcClient jdbc;

    AdviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Advice one, Instant at) {
        jdbc.sql("""
                        insert into business.advice (id, plan_id, visited_on, place, advice, agreed, follow_up, by_account, at)
                        values (:id, :plan, :day, :place, :advice, :agreed, :followUp, :by, :at)
                        """)
                .param("id", one.id())
                .param("plan", one.plan().value())
                .param("day", one.visitedOn())
                .param("place", one.place())
                .param("advice", one.advice())
                .param("agreed", one.agreed())
                .param("followUp", one.followUp(), java.sql.Types.DATE)
                .param("by", one.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The visits for a plan, the newest first. */
    public List<Advice> of(PlanId plan) {
        return jdbc.sql("select * from business.advice where plan_id = :plan order by visited_on desc, at desc")
                .param("plan", plan.value())
                .query((row, _) -> new Advice(
                        row.getObject("id", UUID.class),
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("advice"),
                        row.getString("agreed"),
                        row.getObject("follow_up", LocalDate.class),
                        row.getObject("by_account", UUID.class)))
                .list();
    }
}
