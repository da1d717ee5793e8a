package vn.saolang.evaluation.model.invite;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;

/**
 * Whether enough members will come, told before the day from their answers. A forecast: what counts is who is present.
 *
 * @param appointed members the quorum is reckoned on: recused ones are not among them
 * @param needed how many of them the rules ask for
 * @param chairComing false when the rules want the chair, and the chair will not come or does not take part
 */
public record ExpectedQuorum(int appointed, int needed, int coming, int declined, boolean chairComing) {

    /** How it looks. */
    public enum Outlook {
        /** Enough have said that they come. */
        SAFE,
        /** Enough may still come. */
        OPEN,
        /** Whoever is left is too few, or no chair will lead. */
        IN_DANGER
    }

    /**
     * Reckons it.
     *
     * @param entitled the seats that take part
     * @param answers by seat; a seat without one has not answered
     */
    public static ExpectedQuorum of(CouncilRules rules, List<Seat> entitled, Map<UUID, Rsvp> answers) {
        List<Seat> appointed = entitled.stream().filter(Seat::appointed).toList();
        int coming = 0;
        int declined = 0;
        boolean chair = false;
        for (Seat seat : appointed) {
            Rsvp answer = answers.get(seat.id());
            coming += answer != null && answer.coming() ? 1 : 0;
            declined += answer != null && !answer.coming() ? 1 : 0;
            chair |= seat.role() == SeatRole.CHAIR && (answer == null || answer.coming());
        }
        boolean led =
                rules.chairRequired() ? chair : appointed.stream().anyMatch(seat -> seat.role() == SeatRole.CHAIR);
        return new ExpectedQuorum(appointed.size(), rules.quorum().of(appointed.size()), coming, declined, led);
    }

    public int unanswered() {
        return appointed - coming - declined;
    }

    public Outlook outlook() {
        if (!chairComing || appointed - declined < needed) {
            return Outlook.IN_DANGER;
        }
        return coming >= needed ? Outlook.SAFE : Outlook.OPEN;
    }
}
