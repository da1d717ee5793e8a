package vn.saolang.evaluation.app.invite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.prepare.PreparationDoor;
import vn.saolang.evaluation.model.invite.Guest;
import vn.saolang.evaluation.store.invite.InvitationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;

/** Those who prepare a meeting write down who is invited besides the council. */
@Component
public class KeepGuests {

    private static final int MOST = 300;
    private static final int NAME = 200;
    private static final int AGENCY = 300;

    private final PreparationDoor door;
    private final InvitationStore invitations;
    private final Events events;

    KeepGuests(PreparationDoor door, InvitationStore invitations, Events events) {
        this.door = door;
        this.invitations = invitations;
        this.events = events;
    }

    /** Keeps one guest a line: the name, and after a semicolon whom the guest comes for. */
    @Transactional
    public void keep(Actor actor, SessionId id, String typed) {
        door.prepare(actor, id);
        List<Guest> guests = new ArrayList<>();
        List<Refusal> defects = new ArrayList<>();
        for (String line : typed.lines().filter(one -> !one.isBlank()).toList()) {
            int at = line.indexOf(';');
            Guest guest = new Guest(
                    (at < 0 ? line : line.substring(0, at)).strip(),
                    at < 0 ? "" : line.substring(at + 1).strip());
            if (guest.name().isEmpty()
                    || guest.name().length() > NAME
                    || guest.agency().length() > AGENCY) {
                defects.add(
                        Refusal.of("evaluation.GUEST_NAME", "guests", line.substring(0, Math.min(60, line.length()))));
            }
            guests.add(guest);
        }
        if (guests.size() > MOST) {
            defects.add(Refusal.of("evaluation.GUESTS_TOO_MANY", "guests", Integer.toString(MOST)));
        }
        Verdict.of(defects).orThrow();
        invitations.putGuests(id, guests);
        events.publish(actor, new SessionStep("GuestsKept", id, Map.of("guests", Integer.toString(guests.size()))));
    }
}
