package vn.saolang.evaluation.app.session;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Findings.TieConclusion;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Tally;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.ranking.CouncilResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.StarMinimum;

/** What the chair records for the council before closing: a mark that does not bind the product, a conclusion on a tie. */
@Component
public class RecordFinding {

    private final SessionDoor door;
    private final FindingStore findings;
    private final CountProduct counting;
    private final SheetStore sheets;
    private final ConcludeProduct conclusion;
    private final Regulations regulations;
    private final Events events;
    private final VietnamTime time;

    RecordFinding(
            SessionDoor door,
            FindingStore findings,
            CountProduct counting,
            SheetStore sheets,
            ConcludeProduct conclusion,
            Regulations regulations,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.findings = findings;
        this.counting = counting;
        this.sheets = sheets;
        this.conclusion = conclusion;
        this.regulations = regulations;
        this.events = events;
        this.time = time;
    }

    /** Records "không thuộc diện bắt buộc" for the marks of a criterion; only marks that bind some products may be named. */
    @Transactional
    public void exempt(Actor actor, SessionId session, UUID product, String criterion, String reason) {
        Room room = door.enter(actor, session);
        ScoredProduct locked = openFor(room, product);
        CriteriaSet set = regulations.get(locked.criteriaSet());
        boolean bindsSome = set.allMinimums()
                .anyMatch(one -> one.onlySome() && one.criterion().equals(criterion));
        if (!bindsSome) {
            throw new RefusedException(Refusal.of("evaluation.BINDS_ALL", "criterion", criterion));
        }
        Reasons.require(reason);
        findings.exempt(product, criterion, reason, room.mine().id(), time.now());
        publish(actor, session, "ExemptionRecorded", product, criterion);
    }

    /**
     * Records whether a minimum that exactly half of the sheets reach counts as met.
     *
     * @throws RefusedException when the sheets are not tied on it, or are not all finished
     */
    @Transactional
    public void concludeTie(Actor actor, SessionId session, UUID product, TieConclusion tie) {
        Room room = door.enter(actor, session);
        ScoredProduct locked = openFor(room, product);
        CountProduct.Count count = counting.of(room.session(), locked);
        boolean tied = count.unmet().isEmpty() && isTied(locked, count.tally(), tie);
        if (!tied) {
            throw new RefusedException(
                    Refusal.of("evaluation.NO_TIE", "criterion", tie.criterion(), Integer.toString(tie.stars())));
        }
        Reasons.require(tie.reason());
        findings.concludeTie(product, locked.attempt(), tie, room.mine().id(), time.now());
        publish(actor, session, "TieConcluded", product, tie.criterion());
    }

    private boolean isTied(ScoredProduct product, Tally tally, TieConclusion tie) {
        CouncilResult result = conclusion.rank(product, tally.rules(), sheets.finished(product.id()));
        boolean open = result.openTies().stream()
                .anyMatch(one -> one.stars() == tie.stars() && one.criterion().equals(tie.criterion()));
        boolean concluded = findings.of(product.id()).ties().stream()
                .anyMatch(one -> one.stars() == tie.stars() && one.criterion().equals(tie.criterion()));
        return open || concluded;
    }

    /** Locked and open; recording is the chair's, like closing. */
    private ScoredProduct openFor(Room room, UUID product) {
        ScoredProduct locked = door.lockFor(ProductAction.CLOSE, room, product);
        if (locked.state() != ProductState.OPEN) {
            throw new RefusedException(SessionDoor.refusalOf(locked.state()));
        }
        return locked;
    }

    /** Marks of the set that bind only some products. */
    public static java.util.List<StarMinimum> bindingSome(CriteriaSet set) {
        return set.allMinimums().filter(StarMinimum::onlySome).toList();
    }

    private void publish(Actor actor, SessionId session, String what, UUID product, String criterion) {
        events.publish(
                actor, new SessionStep(what, session, Map.of("product", product.toString(), "criterion", criterion)));
    }
}
