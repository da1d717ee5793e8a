package vn.saolang.evaluation.app.invite;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.prepare.PreparationDoor;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.invite.ExpectedQuorum;
import vn.saolang.evaluation.model.invite.Guest;
import vn.saolang.evaluation.model.invite.Invited;
import vn.saolang.evaluation.model.prepare.AgendaPlan;
import vn.saolang.evaluation.store.invite.InvitationStore;
import vn.saolang.evaluation.store.prepare.AgendaStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** Who was invited and will come: all of it for those who prepare, the own invitation for a member. */
@Component
public class InvitationQueries {

    private final PreparationDoor door;
    private final SessionDoor sessions;
    private final AgendaStore agendas;
    private final InvitationStore invitations;

    InvitationQueries(PreparationDoor door, SessionDoor sessions, AgendaStore agendas, InvitationStore invitations) {
        this.door = door;
        this.sessions = sessions;
        this.agendas = agendas;
        this.invitations = invitations;
    }

    /** A seat and what it was told; null before it was told anything. */
    public record Line(Seat seat, @Nullable Invited invited) {}

    /**
     * The whole list.
     *
     * @param startsAt null while nobody planned it
     */
    public record Board(
            Room room, @Nullable LocalTime startsAt, List<Line> lines, List<Guest> guests, ExpectedQuorum expected) {

        public long sent() {
            return lines.stream().filter(one -> one.invited() != null).count();
        }

        /** Members who have not been told, or were told another day, hour or place. */
        public long toSend() {
            return lines.stream().filter(one -> !told(one.invited())).count();
        }

        private boolean told(@Nullable Invited invited) {
            return invited != null
                    && startsAt != null
                    && invited.tells(
                            room.session().heldOn(),
                            startsAt,
                            Objects.requireNonNullElse(room.session().place(), ""));
        }
    }

    /** @throws NotFound for those who do not prepare the meeting */
    public Board board(Actor actor, SessionId id) {
        Room room = door.prepare(actor, id);
        Map<UUID, Invited> sent = invitations.of(id);
        List<Line> lines = room.council().seats().stream()
                .map(seat -> new Line(seat, sent.get(seat.id())))
                .toList();
        return new Board(
                room,
                agendas.find(id).map(AgendaPlan::startsAt).orElse(null),
                lines,
                invitations.guests(id),
                ExpectedQuorum.of(
                        sessions.rulesOf(room.session()), room.council().seats(), invitations.answers(id)));
    }

    /** An own invitation. */
    public record Own(Room room, Invited invited) {}

    /** @throws NotFound for whoever was not invited */
    public Own own(Actor actor, SessionId id) {
        Room room = door.sit(actor, id);
        Invited invited = invitations.of(id).get(room.mine().id());
        if (invited == null) {
            throw new NotFound("invitation to session " + id);
        }
        return new Own(room, invited);
    }
}
