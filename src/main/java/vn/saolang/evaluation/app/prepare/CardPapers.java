package vn.saolang.evaluation.app.prepare;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.attend.HallCodeQueries;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.attend.HallCodes;
import vn.saolang.kernel.Actor;
import vn.saolang.papers.Papers;
import vn.saolang.papers.meeting.NameCards;
import vn.saolang.papers.meeting.NameCards.Card;

/** Name cards of a meeting: the council's with their codes, the advisers' without. */
@Component
public class CardPapers {

    private final PreparationDoor door;
    private final HallCodeQueries codes;

    CardPapers(PreparationDoor door, HallCodeQueries codes) {
        this.door = door;
        this.codes = codes;
    }

    /** @throws vn.saolang.kernel.NotFound for those who do not prepare the meeting */
    @Transactional
    public Papers.PaperFile cards(Actor actor, SessionId id) {
        Room room = door.prepare(actor, id);
        HallCodes made = codes.codes(id);
        List<Card> cards = new ArrayList<>();
        room.council()
                .seats()
                .forEach(seat -> cards.add(new Card(
                        seat.name(), MeetingPapers.roleOf(seat), seat.agency(), codes.cardUrl(id, made, seat.id()))));
        room.council().advisers().forEach(one -> cards.add(new Card(one.name(), "Tổ tư vấn", one.agency(), null)));
        return new NameCards(room.council().name(), room.session().heldOn(), cards).pdf();
    }
}
