package vn.saolang.vault.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.vault.Health;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperUsed;
import vn.saolang.vault.model.StoredPaper;
import vn.saolang.vault.store.HealthStore;
import vn.saolang.vault.store.HealthStore.Finding;
import vn.saolang.vault.store.PaperStore;

/**
 * Each night: which papers have expired or will within 90 days, and where they are used (26/2026 Điều 6.1c, 9.3a).
 *
 * <p>One node does it: whoever moves the day in the row of the job. Pages judge anew for today, so none is ever stale.
 */
@Component
public class CheckHealth {

    private static final String JOB = "HEALTH";

    private final HealthStore health;
    private final PaperStore papers;
    private final PaperQueries queries;
    private final VietnamTime time;

    CheckHealth(HealthStore health, PaperStore papers, PaperQueries queries, VietnamTime time) {
        this.health = health;
        this.papers = papers;
        this.queries = queries;
        this.time = time;
    }

    /** Ten past midnight in Viet Nam; returns how many papers it names, or -1 when the night was done before. */
    @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public int check() {
        LocalDate today = time.today();
        if (!health.take(JOB, today)) {
            return -1;
        }
        List<StoredPaper> ending = papers.endingBy(today.plusDays(Health.WARNING_DAYS));
        Map<PaperId, List<PaperUsed>> uses =
                queries.uses(ending.stream().map(one -> one.paper().id()).toList());
        List<Finding> findings = ending.stream()
                .map(one -> new Finding(
                        one.paper().id(),
                        one.paper().health(today),
                        Objects.requireNonNull(one.paper().expiresOn()),
                        uses.getOrDefault(one.paper().id(), List.of()).stream()
                                .map(PaperUsed::place)
                                .distinct()
                                .toList()))
                .toList();
        health.keep(findings, today);
        return findings.size();
    }
}
