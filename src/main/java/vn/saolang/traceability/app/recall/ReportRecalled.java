package vn.saolang.traceability.app.recall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.RecallStep;
import vn.saolang.traceability.app.recall.RecallDoor.Opened;
import vn.saolang.traceability.model.recall.Account;
import vn.saolang.traceability.model.recall.Chain;
import vn.saolang.traceability.model.recall.Fate;
import vn.saolang.traceability.model.recall.RecallReport;
import vn.saolang.traceability.store.recall.RecallStore;

/** Reports what became of recalled goods at a place: come back, destroyed, sold before. */
@Component
public class ReportRecalled {

    private static final int LONGEST = 500;

    private final RecallDoor door;
    private final RecallStore recalls;
    private final Events events;
    private final VietnamTime time;

    ReportRecalled(RecallDoor door, RecallStore recalls, Events events, VietnamTime time) {
        this.door = door;
        this.recalls = recalls;
        this.events = events;
        this.time = time;
    }

    /** What was typed; the quantity is in the unit of the lot's item, with comma or point. */
    public record Typed(PlaceId place, LotId lot, String fate, String quantity, String note) {}

    /**
     * Keeps a report; reports are added, never changed.
     *
     * @throws NotFound when nothing of the lot went to the place, or the actor may not report of it
     * @throws vn.saolang.kernel.RefusedException with every defect; more than went there is one
     */
    @Transactional
    public void report(Actor by, UUID id, Typed typed) {
        Opened opened = door.read(by, id);
        Chain.Sent sent = opened.chain().sent().stream()
                .filter(one -> one.to().id().equals(typed.place()) && one.lot().equals(typed.lot()))
                .findFirst()
                .filter(one -> door.mayReport(by, opened, one))
                .orElseThrow(() -> new NotFound("place"));
        Account.AtPlace at = Account.of(opened.chain(), recalls.reports(id)).places().stream()
                .filter(one ->
                        one.place().id().equals(typed.place()) && one.lot().id().equals(typed.lot()))
                .findFirst()
                .orElseThrow(() -> new NotFound("place"));
        BigDecimal quantity = quantity(typed.quantity());
        Fate fate = Arrays.stream(Fate.values())
                .filter(one -> one.name().equals(typed.fate()))
                .findFirst()
                .orElse(null);
        Verdict.of(defects(fate, quantity, at, typed.note())).orThrow();
        recalls.report(new RecallReport(
                UUID.randomUUID(),
                id,
                sent.to().id(),
                typed.lot(),
                Objects.requireNonNull(fate),
                Objects.requireNonNull(quantity),
                at.lot().unit(),
                typed.note().strip(),
                by.account(),
                time.now()));
        events.publish(by, new RecallStep("RecallReported", id, Map.of("fate", fate.name())));
    }

    private static List<Refusal> defects(
            @Nullable Fate fate, @Nullable BigDecimal quantity, Account.AtPlace at, String note) {
        List<Refusal> defects = new ArrayList<>();
        if (fate == null) {
            defects.add(Refusal.of("traceability.RECALL_FATE", "fate"));
        }
        if (quantity == null) {
            defects.add(Refusal.of("traceability.RECALL_QUANTITY", "quantity"));
        } else if (quantity.compareTo(at.open()) > 0) {
            defects.add(Refusal.of(
                    "traceability.RECALL_TOO_MUCH",
                    "quantity",
                    at.open().stripTrailingZeros().toPlainString()));
        }
        if (note.length() > LONGEST) {
            defects.add(Refusal.of("traceability.RECALL_NOTE", "note", Integer.toString(LONGEST)));
        }
        return defects;
    }

    /** More than 0 with at most three decimals; null for anything else. */
    static @Nullable BigDecimal quantity(String typed) {
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("\\d{1,9}(\\.\\d{1,3})?")) {
            return null;
        }
        BigDecimal quantity = new BigDecimal(plain);
        return quantity.signum() > 0 ? quantity : null;
    }
}
