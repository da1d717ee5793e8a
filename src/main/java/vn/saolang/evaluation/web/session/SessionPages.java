package vn.saolang.evaluation.web.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.hall.HallQueries;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.BoardLine;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.hall.LivePart;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** Puts a session's page together, for everybody who has a form on it. */
@Component
public class SessionPages {

    private final SessionQueries queries;
    private final HallQueries hall;
    private final Regulations regulations;

    SessionPages(SessionQueries queries, HallQueries hall, Regulations regulations) {
        this.hall = hall;
        this.queries = queries;
        this.regulations = regulations;
    }

    /** @param subject the product a refused act was about, null when none was */
    public SessionPage session(Actor actor, SessionId id, @Nullable UUID subject, Typed typed, List<Refusal> refusals) {
        SessionQueries.Whole whole = queries.session(actor, id);
        Map<String, CriteriaSet> sets = new HashMap<>();
        whole.products().forEach(one -> sets.put(one.criteriaSet(), regulations.get(one.criteriaSet())));
        LivePart live = whole.session().ballot() ? null : new LivePart(hall.live(actor, whole));
        return new SessionPage(whole, board(whole, live, subject), sets, live, subject, typed, refusals);
    }

    /** In a meeting the product before it, and the one a refused act was about, have their forms; a ballot shows all. */
    private List<BoardLine> board(SessionQueries.Whole whole, @Nullable LivePart live, @Nullable UUID subject) {
        if (live == null) {
            return queries.board(whole);
        }
        BoardLine now = live.live().line();
        List<BoardLine> board = new ArrayList<>();
        if (now != null) {
            board.add(now);
        }
        if (now == null || !now.product().id().equals(subject)) {
            board.addAll(queries.board(whole, subject));
        }
        return board;
    }
}
