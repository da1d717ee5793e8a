package vn.saolang.evaluation.app.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.evaluation.model.ballot.BallotCount;
import vn.saolang.evaluation.model.ballot.Opinion;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;

/** A member returns the ballot: the finished sheet with an opinion on the agency's conclusion (26/2026 Điều 7.6d). */
@Component
public class ReturnBallot {

    private static final int LONGEST = 4000;

    private final FinishSheet finishing;
    private final BallotStore ballots;

    ReturnBallot(FinishSheet finishing, BallotStore ballots) {
        this.finishing = finishing;
        this.ballots = ballots;
    }

    /** Returns it without a reason for changed answers. */
    @Transactional
    public void giveBack(Actor actor, SessionId session, UUID product, @Nullable Opinion opinion, String text) {
        giveBack(actor, session, product, opinion, text, "");
    }

    /**
     * Returns it.
     *
     * @param opinion null when none was chosen
     * @param text the reason or the other opinion; may be empty for who agrees
     * @param changeReason why it answers otherwise than the ballot before; may be empty
     * @throws RefusedException naming everything that is missing, criteria without an answer too
     */
    @Transactional
    public void giveBack(
            Actor actor, SessionId session, UUID product, @Nullable Opinion opinion, String text, String changeReason) {
        List<Refusal> defects = new ArrayList<>();
        if (opinion == null) {
            defects.add(Refusal.of("evaluation.OPINION_MISSING", "opinion").citing(BallotCount.CLAUSE));
        } else if (opinion != Opinion.AGREE && text.isBlank()) {
            defects.add(
                    Refusal.of("evaluation.OPINION_UNEXPLAINED", "opinionText").citing(BallotCount.CLAUSE));
        }
        if (text.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.REASON_LONG", "opinionText", Integer.toString(LONGEST)));
        }
        try {
            UUID sheet = finishing.finishWritten(actor, session, product, changeReason);
            if (opinion != null && defects.isEmpty()) {
                ballots.answer(sheet, opinion, text);
            }
        } catch (RefusedException incomplete) {
            defects.addAll(incomplete.refusals());
        }
        Verdict.of(defects).orThrow();
    }
}
