package vn.saolang.evaluation.app.allowance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.allowance.AllowanceQueries.Sheet;
import vn.saolang.evaluation.model.allowance.AllowanceKind;
import vn.saolang.evaluation.model.allowance.AllowanceList;
import vn.saolang.evaluation.model.allowance.AllowanceList.Line;
import vn.saolang.evaluation.store.allowance.AllowanceStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Those who prepare a meeting enter the rates with their act, the half-days, and who else served. */
@Component
public class KeepAllowances {

    private static final long MOST_DONG = 100_000_000;
    private static final int MOST_DAYS = 20;
    private static final int ACT = 500;
    private static final int NAME = 200;
    private static final int AGENCY = 300;

    private final AllowanceQueries queries;
    private final AllowanceStore allowances;
    private final Events events;
    private final VietnamTime time;

    KeepAllowances(AllowanceQueries queries, AllowanceStore allowances, Events events, VietnamTime time) {
        this.queries = queries;
        this.allowances = allowances;
        this.events = events;
        this.time = time;
    }

    /**
     * What was entered; null where it is no whole number.
     *
     * @param days half-days by seat or adviser
     */
    public record Draft(
            String act,
            Map<AllowanceKind, @Nullable Long> rates,
            Map<UUID, @Nullable Integer> days,
            List<Support> support,
            int lockVersion) {}

    /** Somebody who served the meeting, with the row it was typed in. */
    public record Support(
            int row, String name, String agency, @Nullable Integer days) {}

    /** @throws vn.saolang.kernel.RefusedException with everything that is missing, and for members nobody noted as present */
    @Transactional
    public void keep(Actor actor, SessionId id, Draft draft) {
        Sheet sheet = queries.sheet(actor, id);
        Verdict.of(defects(sheet, draft)).orThrow();
        Map<AllowanceKind, Long> rates = new EnumMap<>(AllowanceKind.class);
        draft.rates().forEach((kind, rate) -> rates.put(kind, Objects.requireNonNull(rate)));
        List<Line> lines = new ArrayList<>();
        for (Line line : sheet.list().lines()) {
            UUID who = line.id();
            if (who != null) {
                int days = Objects.requireNonNullElse(draft.days().get(who), 0);
                lines.add(new Line(line.seat(), line.adviser(), line.name(), line.agency(), line.kind(), days));
            }
        }
        for (Support one : draft.support()) {
            lines.add(new Line(
                    null, null, one.name(), one.agency(), AllowanceKind.SUPPORT, Objects.requireNonNull(one.days())));
        }
        AllowanceList list = new AllowanceList(draft.act(), rates, lines, draft.lockVersion());
        allowances.put(id, list, actor.account(), time.now());
        events.publish(actor, new SessionStep("AllowancesKept", id, Map.of("total", Long.toString(list.total()))));
    }

    private static List<Refusal> defects(Sheet sheet, Draft draft) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.act().isBlank() || draft.act().length() > ACT) {
            defects.add(Refusal.of("evaluation.ALLOWANCE_ACT", "act"));
        }
        for (AllowanceKind kind : AllowanceKind.values()) {
            Long rate = draft.rates().get(kind);
            if (rate == null || rate > MOST_DONG) {
                defects.add(Refusal.of("evaluation.ALLOWANCE_RATE", "rate-" + kind));
            }
        }
        sheet.list().lines().forEach(line -> days(defects, line, draft, sheet.came()));
        draft.support().forEach(one -> support(defects, one));
        return defects;
    }

    private static void days(List<Refusal> defects, Line line, Draft draft, Set<UUID> came) {
        UUID who = line.id();
        if (who == null || !draft.days().containsKey(who)) {
            return;
        }
        Integer days = draft.days().get(who);
        if (days == null || days > MOST_DAYS) {
            defects.add(Refusal.of("evaluation.ALLOWANCE_DAYS", "days-" + who, Integer.toString(MOST_DAYS)));
        } else if (days > 0 && line.seat() != null && !came.contains(who)) {
            defects.add(Refusal.of("evaluation.ALLOWANCE_ABSENT", "days-" + who, line.name()));
        }
    }

    private static void support(List<Refusal> defects, Support one) {
        boolean named = !one.name().isBlank()
                && one.name().length() <= NAME
                && one.agency().length() <= AGENCY;
        Integer days = one.days();
        if (!named || days == null || days > MOST_DAYS) {
            defects.add(Refusal.of(
                    "evaluation.ALLOWANCE_SUPPORT", "support-" + one.row() + "-name", Integer.toString(MOST_DAYS)));
        }
    }
}
