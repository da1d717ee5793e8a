package vn.saolang.evaluation.app.vote;

import org.springframework.stereotype.Component;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Fraction;

/** How a council votes: its rules say so, the law does not. */
@Component
class VotingRules {

    private final SessionDoor door;

    VotingRules(SessionDoor door) {
        this.door = door;
    }

    /**
     * What the rules say about votes.
     *
     * @param share of those taking part that carries a motion; a half means more than half
     * @param secret whether every vote is secret
     */
    record Voting(Fraction share, boolean secret) {}

    Voting of(Session session) {
        door.rulesOf(session);
        return new Voting(new Fraction(1, 2), false);
    }
}
