package vn.saolang.evaluation.app.invite;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.prepare.PreparationDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.invite.Invited;
import vn.saolang.evaluation.model.prepare.AgendaPlan;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.invite.InvitationStore;
import vn.saolang.evaluation.store.prepare.AgendaStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.papers.PaperWords;

/** Tells every member day, hour and place; again when one of them changed since, and nobody twice the same. */
@Component
public class SendInvitations {

    private final PreparationDoor door;
    private final AgendaStore agendas;
    private final InvitationStore invitations;
    private final CourseStore courses;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    SendInvitations(
            PreparationDoor door,
            AgendaStore agendas,
            InvitationStore invitations,
            CourseStore courses,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.agendas = agendas;
        this.invitations = invitations;
        this.courses = courses;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /**
     * Sends what is to be sent, and says to how many.
     *
     * @throws RefusedException while nobody planned when the meeting begins, and once it has begun
     */
    @Transactional
    public int send(Actor actor, SessionId id) {
        Room room = door.prepare(actor, id);
        LocalTime startsAt = agendas.find(id)
                .map(AgendaPlan::startsAt)
                .orElseThrow(() -> new RefusedException(Refusal.whole("evaluation.AGENDA_FIRST")));
        if (courses.of(id).startedAt() != null) {
            throw new RefusedException(Refusal.whole("evaluation.MEETING_BEGAN"));
        }
        Session session = room.session();
        String place = Objects.requireNonNullElse(session.place(), "");
        Map<UUID, Invited> sent = invitations.of(id);
        List<UUID> told = new ArrayList<>();
        int round = 0;
        for (Seat seat : room.council().seats()) {
            Invited before = sent.get(seat.id());
            if (before == null || !before.tells(session.heldOn(), startsAt, place)) {
                invitations.send(session, seat.id(), startsAt, actor.account(), time.now());
                told.add(seat.account());
                round = Math.max(round, before == null ? 0 : before.sequence() + 1);
            }
        }
        if (!told.isEmpty()) {
            tell(session, startsAt, told, round);
            events.publish(
                    actor, new SessionStep("InvitationsSent", id, Map.of("members", Integer.toString(told.size()))));
        }
        return told.size();
    }

    /** @param round 0 when nobody of them had been told before */
    private void tell(Session session, LocalTime startsAt, List<UUID> accounts, int round) {
        List<String> args = List.of(
                Objects.requireNonNullElse(PaperWords.day(session.heldOn()), ""),
                startsAt.toString(),
                Objects.requireNonNullElse(session.place(), ""));
        notices.send(new NoticeDraft(
                accounts,
                round == 0 ? "evaluation.notice.invitation" : "evaluation.notice.invitation-changed",
                args,
                "/sessions/" + session.id() + "/invitation",
                "invitation-" + session.id() + "-" + round));
    }
}
