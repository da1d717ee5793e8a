package vn.saolang.evaluation.app.prepare;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.invite.InvitationQueries;
import vn.saolang.evaluation.app.invite.InvitationQueries.Board;
import vn.saolang.evaluation.app.invite.InvitationQueries.Own;
import vn.saolang.evaluation.app.paper.Letterhead;
import vn.saolang.evaluation.app.prepare.AgendaQueries.Day;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.invite.Guest;
import vn.saolang.evaluation.store.RoundStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.meeting.AttendanceSheet;
import vn.saolang.papers.meeting.Invitation;
import vn.saolang.papers.meeting.MeetingAgenda;

/** Agenda, invitations and the list to sign as papers. Paper text is Vietnamese whatever the reader's language. */
@Component
public class MeetingPapers {

    private final AgendaQueries agendas;
    private final InvitationQueries invitations;
    private final RoundStore rounds;
    private final Letterhead letterhead;

    MeetingPapers(AgendaQueries agendas, InvitationQueries invitations, RoundStore rounds, Letterhead letterhead) {
        this.agendas = agendas;
        this.invitations = invitations;
        this.rounds = rounds;
        this.letterhead = letterhead;
    }

    /** What a meeting is about: its round. */
    public String subject(Room room) {
        var round = room.session().round();
        return round == null
                ? "Đánh giá, phân hạng lại"
                : rounds.find(round).orElseThrow().label();
    }

    /** Head of a paper of the meeting's council. */
    public Issue head(Room room, String symbol) {
        return letterhead.meeting(room.session().scope(), room.council().name(), symbol);
    }

    /** The agenda as the actor may see it. */
    public Paper agenda(Actor actor, SessionId id) {
        Day day = agendas.day(actor, id);
        Room room = day.room();
        return new MeetingAgenda(
                        head(room, "CTr-HĐ"),
                        room.council().name(),
                        subject(room),
                        time(day.plan().kept() ? day.plan().startsAt() : null, room),
                        room.session().place(),
                        day.prepares(),
                        day.lines().stream().map(MeetingPapers::line).toList(),
                        nameOf(room.council(), SeatRole.CHAIR))
                .paper();
    }

    private static MeetingAgenda.Line line(AgendaQueries.Line line) {
        var slot = line.slot();
        String clock = slot.from() + "–" + slot.to();
        ScoredProduct product = line.product();
        String number = line.number() == 0 ? "" : Integer.toString(line.number());
        String what =
                switch (slot.kind()) {
                    case OPENING -> "Khai mạc, công bố quyết định, quy chế và điều kiện họp";
                    case CLOSING -> "Công bố kết quả, thông qua biên bản, kết luận";
                    case PAUSE -> slot.label();
                    case PRODUCT -> product == null ? "Thành viên không tham gia nội dung này" : product.productName();
                };
        return new MeetingAgenda.Line(
                clock,
                number,
                what,
                product == null ? "" : product.entityName(),
                String.join(", ", line.recused()),
                line.number() == 0);
    }

    private static String time(@Nullable LocalTime hour, Room room) {
        return MeetingAgenda.time(
                hour == null ? null : hour.toString(), room.session().heldOn());
    }

    /** The invitation of a seat, for those who prepare the meeting. */
    public Paper invitation(Actor actor, SessionId id, UUID seat) {
        Board board = invitations.board(actor, id);
        Seat found = board.room().council().seats().stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotFound("seat " + seat));
        return member(board.room(), found, board.startsAt(), products(actor, id));
    }

    /** The own invitation, once it was sent. */
    public Paper own(Actor actor, SessionId id) {
        Own own = invitations.own(actor, id);
        return member(own.room(), own.room().mine(), own.invited().startsAt(), products(actor, id));
    }

    private Paper member(Room room, Seat seat, @Nullable LocalTime hour, int products) {
        return paper(room, seat.name(), seat.agency(), roleOf(seat), hour, products);
    }

    /** The invitation of a guest. @param number 1 for the first on the list */
    public Paper guest(Actor actor, SessionId id, int number) {
        Board board = invitations.board(actor, id);
        if (number < 1 || number > board.guests().size()) {
            throw new NotFound("guest " + number);
        }
        Guest guest = board.guests().get(number - 1);
        String agency = guest.agency().isEmpty() ? null : guest.agency();
        return paper(board.room(), guest.name(), agency, null, board.startsAt(), products(actor, id));
    }

    private Paper paper(
            Room room,
            String name,
            @Nullable String agency,
            @Nullable String role,
            @Nullable LocalTime hour,
            int products) {
        return new Invitation(
                        head(room, "GM-HĐ"),
                        room.council().name(),
                        subject(room),
                        name,
                        agency,
                        role,
                        time(hour, room),
                        room.session().place(),
                        products,
                        nameOf(room.council(), SeatRole.CHAIR))
                .paper();
    }

    private int products(Actor actor, SessionId id) {
        return (int) agendas.day(actor, id).products();
    }

    /** The list to sign: council, advisers, guests. */
    public Paper attendance(Actor actor, SessionId id) {
        Board board = invitations.board(actor, id);
        Room room = board.room();
        List<AttendanceSheet.Person> people = new ArrayList<>();
        room.council()
                .seats()
                .forEach(seat -> people.add(new AttendanceSheet.Person(seat.name(), seat.agency(), roleOf(seat))));
        for (Adviser adviser : room.council().advisers()) {
            people.add(new AttendanceSheet.Person(adviser.name(), adviser.agency(), "Tổ tư vấn"));
        }
        board.guests().forEach(one -> people.add(new AttendanceSheet.Person(one.name(), one.agency(), "Khách mời")));
        return new AttendanceSheet(
                        head(room, "DS-HĐ"),
                        room.council().name(),
                        subject(room),
                        time(board.startsAt(), room),
                        room.session().place(),
                        people,
                        nameOf(room.council(), SeatRole.SECRETARY))
                .paper();
    }

    /** "Chủ tịch Hội đồng". */
    public static String roleOf(Seat seat) {
        return switch (seat.role()) {
            case CHAIR -> "Chủ tịch Hội đồng";
            case SECRETARY -> "Thư ký Hội đồng";
            case MEMBER -> "Thành viên Hội đồng";
        };
    }

    /** Who holds a role, null when nobody does. */
    public static @Nullable String nameOf(Council council, SeatRole role) {
        return council.seats().stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::name)
                .findFirst()
                .orElse(null);
    }
}
