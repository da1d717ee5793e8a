package vn.saolang.evaluation.app.conduct;

import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.kernel.Actor;

/** From whom a session's rules keep its results while it goes on. Whoever shows a result before the meeting has ended asks here. */
@Component
public class SecretResults {

    private final SessionStore sessions;
    private final RulesStore rules;
    private final CouncilStore councils;
    private final ScoredProductStore products;
    private final CourseStore course;

    SecretResults(
            SessionStore sessions,
            RulesStore rules,
            CouncilStore councils,
            ScoredProductStore products,
            CourseStore course) {
        this.sessions = sessions;
        this.rules = rules;
        this.councils = councils;
        this.products = products;
        this.course = course;
    }

    /** Whether this reader sees no result of the session now; the table and the office see theirs. */
    public boolean keptFrom(Actor actor, SessionId id) {
        Session session = sessions.find(id).orElseThrow();
        return kept(session) && !sees(actor, session);
    }

    /** Whether the hall's screen shows no result of the session now. */
    public boolean kept(Session session) {
        Secrecy secrecy = rules.find(session.rules()).orElseThrow().conduct().secrecy();
        return secrecy == Secrecy.SESSION && !ended(session);
    }

    private boolean ended(Session session) {
        return !products.anyUndecided(session.id())
                && (session.ballot() || course.of(session.id()).endedAt() != null);
    }

    private boolean sees(Actor actor, Session session) {
        return Level.isOffice(actor, session.scope())
                || councils.find(session.council())
                        .flatMap(one -> one.seatOf(actor.account()))
                        .filter(seat -> seat.role() != SeatRole.MEMBER)
                        .isPresent();
    }
}
