package vn.saolang.evaluation.app.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.conflict.Signal;
import vn.saolang.evaluation.store.conflict.SignalAnswerStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** Chair or office decides on a signal: the member is out of the product, or there is no conflict; with a reason. */
@Component
public class AnswerSignal {

    private final ConflictQueries queries;
    private final RecuseMember recusing;
    private final SignalAnswerStore answers;
    private final VietnamTime time;

    AnswerSignal(ConflictQueries queries, RecuseMember recusing, SignalAnswerStore answers, VietnamTime time) {
        this.queries = queries;
        this.recusing = recusing;
        this.answers = answers;
        this.time = time;
    }

    /**
     * Answers a signal that stands now.
     *
     * @param rule name of its rule
     * @param facts as the signal gives them
     * @param recused null when neither answer was chosen
     * @throws NotFound when there is no such signal
     */
    @Transactional
    public void answer(
            Actor actor,
            SessionId session,
            UUID product,
            UUID seat,
            String rule,
            String facts,
            @Nullable Boolean recused,
            String reason) {
        recusing.mayDecide(actor, session, product, seat);
        Signal signal = queries.signals(actor, session, product, seat).stream()
                .filter(one -> one.rule().name().equals(rule) && one.facts().equals(facts))
                .findFirst()
                .orElseThrow(() -> new NotFound("signal " + rule));
        if (recused == null) {
            throw new RefusedException(Refusal.of("evaluation.SIGNAL_CHOICE", "recused"));
        }
        RecuseMember.require(reason);
        if (recused) {
            recusing.recuse(actor, session, product, seat, signal.rule().kind(), reason);
        }
        answers.put(product, seat, signal, recused, reason, actor.account(), time.now());
    }
}
