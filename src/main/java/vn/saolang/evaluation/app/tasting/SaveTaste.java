package vn.saolang.evaluation.app.tasting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.evaluation.store.tasting.GlassStore;
import vn.saolang.evaluation.store.tasting.GlassStore.Desk;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.ranking.Answers;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.Regulations;

/** Saves what a member answers about a coded sample. What was acknowledged is committed, and every save is kept. */
@Component
public class SaveTaste {

    private static final int LONGEST_COMMENT = 4000;

    private final GlassStore glasses;
    private final Regulations regulations;
    private final VietnamTime time;

    SaveTaste(GlassStore glasses, Regulations regulations, VietnamTime time) {
        this.glasses = glasses;
        this.regulations = regulations;
        this.time = time;
    }

    /**
     * Saves the answer if nobody saved it since it was read.
     *
     * @param answer with the version it was read at, 0 when it was blank
     * @param save number the tablet gave it; one sent again changes nothing
     * @return the version after the save
     * @throws Stale when another window saved it first
     * @throws RefusedException when the tasting has ended, the member is not present, or there is no such option
     * @throws NotFound when the sample is not the actor's
     */
    @Transactional
    public int save(Actor actor, SessionId session, UUID glass, SavedAnswer answer, @Nullable UUID save) {
        Desk desk = glasses.desk(session, glass, actor.account()).orElseThrow(() -> new NotFound("sample " + glass));
        OptionalInt before = save == null ? OptionalInt.empty() : glasses.savedAs(glass, save);
        if (before.isPresent()) {
            return before.getAsInt();
        }
        if (desk.state() != TastingState.OPEN) {
            throw new RefusedException(TastingDoor.refusalOf(desk.state()));
        }
        if (!desk.present()) {
            throw new RefusedException(Refusal.whole("evaluation.NOT_PRESENT"));
        }
        CriteriaSet set = regulations.get(desk.criteriaSet());
        refuseDefects(desk, set, answer);
        if (!glasses.save(glass, answer, pointsOf(set, answer), save, time.now())) {
            throw new Stale("answer " + answer.criterion() + " about sample " + glass);
        }
        return answer.version() + 1;
    }

    private static void refuseDefects(Desk desk, CriteriaSet set, SavedAnswer answer) {
        if (answer.comment().length() > LONGEST_COMMENT) {
            throw new RefusedException(Refusal.of("evaluation.COMMENT_LONG", "comment"));
        }
        if (!desk.criteria().contains(answer.criterion())) {
            throw new RefusedException(Refusal.of("evaluation.UNKNOWN_CRITERION", "option", answer.criterion()));
        }
        Integer option = answer.option();
        boolean known = option == null
                || Answers.defects(set, Map.of(answer.criterion(), option), desk.productCase())
                        .isEmpty();
        if (!known) {
            throw new RefusedException(Refusal.of("evaluation.NO_SUCH_OPTION", "option", answer.criterion()));
        }
    }

    private static BigDecimal pointsOf(CriteriaSet set, SavedAnswer answer) {
        Integer option = answer.option();
        return option == null
                ? BigDecimal.ZERO
                : set.leaf(answer.criterion())
                        .flatMap(leaf -> leaf.option(option))
                        .map(Option::points)
                        .orElse(BigDecimal.ZERO);
    }
}
