package vn.saolang.declaration.app.remind;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.app.DeclarationDays;
import vn.saolang.declaration.app.period.BoardQueries;
import vn.saolang.declaration.app.period.OfficeUnit.Scope;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.Due;
import vn.saolang.declaration.model.ProductRow;
import vn.saolang.declaration.store.PeriodStore;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;

/**
 * Reminds each night the producers whose declarations are not there: when they are first asked for, 14 and 3 days before the last
 * day, on it, and once after it. Each of these once; a night that was missed is made up for.
 */
@Component
public class RemindDeclarations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> DAYS_BEFORE = List.of(14, 3, 0, -1);

    /** So long after the last day nobody is reminded any more. */
    private static final int TOO_LATE = 30;

    private final PeriodStore store;
    private final BoardQueries boards;
    private final DeclarationDays days;
    private final Producers producers;
    private final Notices notices;
    private final VietnamTime time;

    RemindDeclarations(
            PeriodStore store,
            BoardQueries boards,
            DeclarationDays days,
            Producers producers,
            Notices notices,
            VietnamTime time) {
        this.store = store;
        this.boards = boards;
        this.days = days;
        this.producers = producers;
        this.notices = notices;
        this.time = time;
    }

    /** Every night at 02:10 in Viet Nam; gives how many accounts were told. */
    @Scheduled(cron = "0 10 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public int remind() {
        if (!store.takeNight()) {
            return 0;
        }
        Map<HalfYear, Set<ProductId>> sent = new HashMap<>();
        Map<EntityId, Due> silent = new LinkedHashMap<>();
        Map<EntityId, Integer> missing = new HashMap<>();
        for (ProductRow product : boards.expectedProducts(new Scope(null, null))) {
            Due due = days.asked(days.standing(product.place()));
            boolean there = sent.computeIfAbsent(due.period(), this::sent).contains(product.id());
            if (!there && threshold(due) != null) {
                silent.putIfAbsent(product.entity(), due);
                missing.merge(product.entity(), 1, Integer::sum);
            }
        }
        return silent.entrySet().stream()
                .mapToInt(one -> tell(one.getKey(), one.getValue(), missing.getOrDefault(one.getKey(), 0)))
                .sum();
    }

    private Set<ProductId> sent(HalfYear period) {
        return store.newest(null, period).stream()
                .filter(one -> one.state() == DeclarationState.SENT || one.state() == DeclarationState.ACCEPTED)
                .map(Declaration::product)
                .collect(Collectors.toSet());
    }

    /** The last reminder that is due by today; null for none. */
    private @Nullable String threshold(Due due) {
        LocalDate today = time.today();
        if (today.isAfter(due.lastDay().plusDays(TOO_LATE))) {
            return null;
        }
        return DAYS_BEFORE.stream()
                .filter(before -> !today.isBefore(due.lastDay().minusDays(before)))
                .reduce((_, later) -> later)
                .map(before -> "d" + before)
                .orElse("opens");
    }

    private int tell(EntityId entity, Due due, int missing) {
        List<UUID> members = producers.members(entity);
        if (members.isEmpty()) {
            return 0;
        }
        String key = due.late(time.today()) ? "declaration.notice.late" : "declaration.notice.due";
        return notices.send(new NoticeDraft(
                members,
                key,
                List.of(
                        Integer.toString(missing),
                        due.period().half() + "/" + due.period().year(),
                        DAY.format(due.lastDay())),
                "/declarations",
                "declaration-due:" + entity + ":" + due.period() + ":" + threshold(due)));
    }
}
