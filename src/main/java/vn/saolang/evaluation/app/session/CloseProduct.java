package vn.saolang.evaluation.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.ranking.CouncilResult;
import vn.saolang.ranking.MinimumKey;

/** Closes a product: judges the council's rules, computes the result exactly, and lets nobody score it any more. */
@Component
public class CloseProduct {

    private final SessionDoor door;
    private final CountProduct counting;
    private final SheetStore sheets;
    private final ConcludeProduct conclusion;

    CloseProduct(SessionDoor door, CountProduct counting, SheetStore sheets, ConcludeProduct conclusion) {
        this.door = door;
        this.counting = counting;
        this.sheets = sheets;
        this.conclusion = conclusion;
    }

    /**
     * Closes the product under its lock: of two chairs closing at once one makes the result and the other is told.
     *
     * @throws RefusedException naming every rule that is unmet
     */
    @Transactional
    public ResultId close(Actor actor, SessionId session, UUID product) {
        Room room = door.enter(actor, session);
        ProductAction action = room.session().ballot() ? ProductAction.COUNT : ProductAction.CLOSE;
        ScoredProduct locked = door.lockFor(action, room, product);
        CountProduct.Count count = counting.of(room.session(), locked);
        Verdict.of(count.unmet()).orThrow();
        CouncilResult result = conclusion.rank(locked, count.tally().rules(), sheets.finished(product));
        Verdict.of(ties(result.openTies())).orThrow();
        return conclusion.conclude(actor, room, locked, ProductState.CLOSED, result, count.appointed());
    }

    static List<Refusal> ties(List<MinimumKey> open) {
        List<Refusal> ties = new ArrayList<>();
        open.forEach(tie -> ties.add(Refusal.whole("evaluation.TIE", tie.criterion(), Integer.toString(tie.stars()))));
        return ties;
    }
}
