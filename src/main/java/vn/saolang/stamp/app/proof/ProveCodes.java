package vn.saolang.stamp.app.proof;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.proof.RollProof;
import vn.saolang.stamp.store.proof.ProofStore;

/** Proves each night that every printed code resolves and tells an origin; one node a night does it. */
@Component
public class ProveCodes {

    private static final Logger LOG = LoggerFactory.getLogger(ProveCodes.class);

    private final ProofStore proofs;
    private final Orders orders;
    private final ProveRoll proving;
    private final VietnamTime time;

    ProveCodes(ProofStore proofs, Orders orders, ProveRoll proving, VietnamTime time) {
        this.proofs = proofs;
        this.orders = orders;
        this.proving = proving;
        this.time = time;
    }

    /** A quarter past two in Viet Nam. Gives how many rolls were proved, or -1 when another node does it. */
    @Scheduled(cron = "0 15 2 * * *", zone = "Asia/Ho_Chi_Minh")
    public int nightly() {
        return prove(Actor.system("nightly proof"));
    }

    /**
     * Proves again by hand; what the night found of this day is replaced.
     *
     * @throws NotFound for others than the offices of provinces and the ministry
     */
    public int again(Actor by) {
        if (!by.has(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE)) {
            throw new NotFound("proof");
        }
        proofs.forget(time.today(), time.now());
        return prove(by);
    }

    private int prove(Actor by) {
        LocalDate day = time.today();
        if (!proofs.take(day, by.account(), time.now())) {
            return -1;
        }
        int proved = 0;
        for (int number : proofs.rolls()) {
            if (proved(day, number)) {
                proved++;
            }
        }
        proofs.finish(day, time.now());
        LOG.info("The codes of {} rolls were proved", proved);
        return proved;
    }

    /** A roll that cannot be proved is told in the log and does not keep the others from it. */
    private boolean proved(LocalDate day, int number) {
        try {
            StampOrder order = orders.byNumber(number).orElseThrow();
            RollProof proof = proving.prove(order);
            if (proof.codes() > 0) {
                proofs.keep(day, order, proof);
            }
            return proof.codes() > 0;
        } catch (RuntimeException wrong) {
            LOG.error("The codes of roll {} could not be proved", number, wrong);
            return false;
        }
    }
}
