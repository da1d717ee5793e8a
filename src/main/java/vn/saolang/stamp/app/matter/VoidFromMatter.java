package vn.saolang.stamp.app.matter;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.ledger.VoidStamps;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.model.matter.Matter;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.store.matter.MatterStore;

/** Makes stamps of the case's roll void; the ledger names the case. */
@Component
public class VoidFromMatter {

    private final ActOnMatter acting;
    private final MatterStore matters;
    private final Orders orders;
    private final VoidStamps voiding;
    private final VietnamTime time;

    VoidFromMatter(ActOnMatter acting, MatterStore matters, Orders orders, VoidStamps voiding, VietnamTime time) {
        this.acting = acting;
        this.matters = matters;
        this.orders = orders;
        this.voiding = voiding;
        this.time = time;
    }

    /**
     * Makes a run void; gives how many stamps were not void before.
     *
     * @param cause name of a {@code VoidCause} that people may give
     * @throws NotFound when the actor may not
     * @throws RefusedException when nobody looks into the case, or with everything that speaks against the run
     */
    @Transactional
    public int makeVoid(Actor by, UUID id, TypedRun run, String cause, String reason) {
        Matter matter = acting.atWork(by, id);
        if (matter.orderNo() == null) {
            throw new RefusedException(Refusal.whole("stamp.CASE_NO_PRODUCER"));
        }
        OrderId order = orders.byNumber(matter.orderNo()).map(one -> one.id()).orElseThrow(() -> new NotFound("order"));
        int made = voided(by, order, run, cause, reason);
        String note = "%d: %s–%s, %s. %s".formatted(made, run.from(), run.to(), cause, reason.strip());
        matters.note(id, MatterEntry.Kind.STAMPS_VOIDED, note, by.account(), time.now());
        return made;
    }

    private int voided(Actor by, OrderId order, TypedRun run, String cause, String reason) {
        try {
            return voiding.makeVoid(by, order, run, cause, reason);
        } catch (RefusedException refused) {
            List<Refusal> here = refused.refusals().stream()
                    .map(one -> "note".equals(one.field())
                            ? new Refusal(one.code(), "reason", one.args(), one.clause())
                            : one)
                    .toList();
            throw new RefusedException(here);
        }
    }
}
