package vn.saolang.evaluation.app.scoring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.scoring.LateAnswer;
import vn.saolang.evaluation.model.scoring.LateCause;
import vn.saolang.evaluation.model.scoring.SentAnswer;
import vn.saolang.evaluation.store.scoring.LateStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;

/**
 * Takes in what a tablet sends, perhaps twice, perhaps hours later. The same save sent again is answered as the first time. What
 * cannot count any more is kept as a late answer in a transaction of its own, so that nothing is dropped without a word.
 */
@Component
public class ReceiveScore {

    private final SaveAnswer saving;
    private final LateStore late;
    private final Regulations regulations;
    private final VietnamTime time;

    ReceiveScore(SaveAnswer saving, LateStore late, Regulations regulations, VietnamTime time) {
        this.saving = saving;
        this.late = late;
        this.regulations = regulations;
        this.time = time;
    }

    /** What became of it. */
    public sealed interface Outcome {}

    /** @param saved the version it was stored as, and what the own sheet comes to */
    public record Kept(SaveAnswer.Saved saved) implements Outcome {}

    /** It counts nowhere and is kept. */
    public record Late(LateAnswer answer) implements Outcome {}

    /**
     * @throws vn.saolang.kernel.Stale when another window or device saved it first
     * @throws RefusedException when the answer itself is wrong, or its number was used for another
     * @throws NotFound for whoever never had this sheet
     */
    public Outcome receive(Actor actor, SessionId session, UUID product, SentAnswer sent) {
        Optional<LateAnswer> before = earlier(actor, product, sent);
        if (before.isPresent()) {
            return new Late(before.get());
        }
        try {
            return new Kept(
                    sent.answer().criterion().isEmpty()
                            ? saving.comment(actor, session, product, sent)
                            : saving.save(actor, session, product, sent));
        } catch (DuplicateKeyException twice) {
            throw new RefusedException(Refusal.whole("evaluation.SAVE_NUMBER"));
        } catch (RefusedException refused) {
            Refusal why = refused.refusals().getFirst();
            if (why.field() != null || "evaluation.SAVE_NUMBER".equals(why.code())) {
                throw refused;
            }
            return kept(actor, session, product, sent, why).orElseThrow(() -> refused);
        } catch (NotFound gone) {
            if (sent.from().save() == null) {
                // only a queue can hold what was answered while the product was still there for its sender
                throw gone;
            }
            Refusal why = Refusal.whole("evaluation.NOT_TAKING_PART");
            return kept(actor, session, product, sent, why).orElseThrow(() -> gone);
        }
    }

    private Optional<LateAnswer> earlier(Actor actor, UUID product, SentAnswer sent) {
        UUID number = sent.from().save();
        Optional<LateAnswer> before = number == null ? Optional.empty() : late.bySave(number);
        before.ifPresent(one -> {
            boolean same = one.account().equals(actor.account())
                    && one.product().equals(product)
                    && one.criterion().equals(sent.answer().criterion());
            if (!same) {
                throw new RefusedException(Refusal.whole("evaluation.SAVE_NUMBER"));
            }
        });
        return before;
    }

    private Optional<Late> kept(Actor actor, SessionId session, UUID product, SentAnswer sent, Refusal why) {
        return late.sheetOf(session, product, actor.account(), sent.sheet())
                .filter(written -> storable(written, sent.answer()))
                .map(written -> store(written.sheet(), sent, LateCause.of(why)))
                .map(Late::new);
    }

    private LateAnswer store(UUID sheet, SentAnswer sent, LateCause cause) {
        UUID id = late.keep(sheet, sent, cause, time.now());
        UUID number = sent.from().save();
        return late.find(id)
                .or(() -> number == null ? Optional.empty() : late.bySave(number))
                .orElseThrow();
    }

    /** What no sheet could hold is refused as it is; its sender still has it. */
    private boolean storable(LateStore.Written written, SavedAnswer answer) {
        if (answer.criterion().isEmpty()) {
            return answer.comment().length() <= SaveAnswer.LONGEST_OVERALL;
        }
        Integer option = answer.option();
        return answer.comment().length() <= SaveAnswer.LONGEST_COMMENT
                && regulations
                        .get(written.criteriaSet())
                        .leaf(answer.criterion())
                        .filter(leaf -> option == null
                                || option == 0
                                || leaf.option(option).isPresent())
                        .isPresent();
    }
}
