package vn.saolang.evaluation.app.session;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.KnockOutRecord;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.ranking.CouncilResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.KnockOut;
import vn.saolang.regulation.Regulations;

/** Records that the council found a ground on which the dossier is out; that ends the evaluation whatever the points. */
@Component
public class KnockOutProduct {

    private final SessionDoor door;
    private final CountProduct counting;
    private final FindingStore findings;
    private final ConcludeProduct conclusion;
    private final Regulations regulations;
    private final VietnamTime time;

    KnockOutProduct(
            SessionDoor door,
            CountProduct counting,
            FindingStore findings,
            ConcludeProduct conclusion,
            Regulations regulations,
            VietnamTime time) {
        this.door = door;
        this.counting = counting;
        this.findings = findings;
        this.conclusion = conclusion;
        this.regulations = regulations;
        this.time = time;
    }

    /**
     * Ends the evaluation of a product.
     *
     * @param ground code of one of the set's grounds
     * @throws RefusedException without quorum, reason or known ground
     */
    @Transactional
    public ResultId knockOut(Actor actor, SessionId session, UUID product, String ground, String reason) {
        Room room = door.enter(actor, session);
        ScoredProduct locked = door.lockFor(ProductAction.KNOCK_OUT, room, product);
        CriteriaSet set = regulations.get(locked.criteriaSet());
        KnockOut printed = set.knockOut(ground)
                .orElseThrow(() -> new RefusedException(Refusal.of("evaluation.GROUND_MISSING", "ground")
                        .citing("26/2026 Phụ lục II, Bộ " + set.number())));
        Reasons.require(reason);
        CountProduct.Count count = counting.of(room.session(), locked);
        Verdict.of(count.gathering()).orThrow();
        findings.knockOut(
                product,
                new KnockOutRecord(ground, printed.text(), reason, time.now()),
                room.mine().id());
        CouncilResult result = conclusion.rank(locked, count.tally().rules(), List.of());
        return conclusion.conclude(actor, room, locked, ProductState.KNOCKED_OUT, result, count.appointed());
    }
}
