package vn.saolang.traceability.web.balance;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.app.balance.BalanceQueries;
import vn.saolang.traceability.app.balance.ProducerBalance;
import vn.saolang.traceability.app.diary.DiaryDoor;

/** What came in, went out and is left, for those that keep the diary. */
@Controller
class BalanceController {

    private final DiaryDoor door;
    private final BalanceQueries balances;
    private final Warnings warnings;
    private final VietnamTime time;

    BalanceController(DiaryDoor door, BalanceQueries balances, Warnings warnings, VietnamTime time) {
        this.warnings = warnings;
        this.door = door;
        this.balances = balances;
        this.time = time;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/diary/balance")
    BalancePage balance(
            Actor actor,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam(defaultValue = "") String month) {
        List<EntitySummary> mine = door.diaries(actor);
        YearMonth now = YearMonth.from(time.today());
        YearMonth asked = month(month, now);
        if (mine.isEmpty() && entity.isEmpty()) {
            return new BalancePage(mine, null, asked, true, null, List.of());
        }
        EntitySummary shown = entity.isEmpty() ? mine.getFirst() : door.diary(actor, EntityId.parse(entity));
        ProducerBalance balance = balances.of(shown.id(), asked);
        return new BalancePage(
                mine, shown, asked, asked.equals(now), balance, warnings.of(shown.id(), balance.warnings()));
    }

    /** The month asked for, not after the present one. */
    private static YearMonth month(String text, YearMonth now) {
        try {
            YearMonth asked = text.isEmpty() ? now : YearMonth.parse(text);
            return asked.isAfter(now) || asked.getYear() < 2000 ? now : asked;
        } catch (DateTimeException noMonth) {
            return now;
        }
    }
}
