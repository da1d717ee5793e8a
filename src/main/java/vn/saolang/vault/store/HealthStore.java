package vn.saolang.vault.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.vault.Health;
import vn.saolang.vault.PaperId;

/** What the night found, and which night was done. */
@Repository
public class HealthStore {

    private final JdbcClient jdbc;

    HealthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding of the night. */
    public record Finding(PaperId paper, Health state, LocalDate expiresOn, List<String> usedIn) {}

    /** Takes the day's work; false when another node has taken or done it. Holds the row until the transaction ends. */
    public boolean take(String job, LocalDate day) {
        return jdbc.sql("""
                                update vault.night set last_day = :day
                                where job = :job and (last_day is null or last_day < :day)
                                """).param("job", job).param("day", day).update() == 1;
    }

    /** Replaces what was found before. */
    public void keep(List<Finding> findings, LocalDate day) {
        jdbc.sql("delete from vault.health").update();
        findings.forEach(one -> jdbc.sql("""
                        insert into vault.health (paper_id, state, expires_on, found_on, used_in)
                        values (:paper, :state, :expires, :day, :uses)
                        """)
                .param("paper", one.paper().value())
                .param("state", one.state().name())
                .param("expires", one.expiresOn())
                .param("day", day)
                .param("uses", one.usedIn().toArray(String[]::new))
                .update());
    }

    /** What the last night found, the earliest end first. */
    public List<Finding> found() {
        return jdbc.sql("select paper_id, state, expires_on, used_in from vault.health order by expires_on, paper_id")
                .query((row, _) -> new Finding(
                        new PaperId(row.getObject("paper_id", UUID.class)),
                        Health.valueOf(row.getString("state")),
                        row.getObject("expires_on", LocalDate.class),
                        List.of((String[]) row.getArray("used_in").getArray())))
                .list();
    }
}
