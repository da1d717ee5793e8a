package vn.saolang.evaluation.app.minutes;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.minutes.ChangeCause;
import vn.saolang.evaluation.model.minutes.Remark;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.evaluation.store.minutes.RemarkStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** The secretary adds to the log in marked places; the log itself is not touched. */
@Component
public class WriteRemark {

    static final int LONGEST = 8000;

    private final MinutesDoor door;
    private final ScoredProductStore products;
    private final RemarkStore remarks;
    private final MinutesStore minutes;
    private final MinutesVersions versions;
    private final Events events;
    private final VietnamTime time;

    WriteRemark(
            MinutesDoor door,
            ScoredProductStore products,
            RemarkStore remarks,
            MinutesStore minutes,
            MinutesVersions versions,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.products = products;
        this.remarks = remarks;
        this.minutes = minutes;
        this.versions = versions;
        this.events = events;
        this.time = time;
    }

    /** Where it stands: about a product, about a member's absence, or – both null – about the whole meeting. */
    public record Place(@Nullable UUID product, @Nullable UUID seat) {

        /** The form field it is written in. */
        String field() {
            return "text-" + (product != null ? "p-" + product : seat != null ? "s-" + seat : "meeting");
        }
    }

    /** Writes, or with an empty text takes back. @throws RefusedException when too long, or after signing */
    @Transactional
    public void write(Actor actor, SessionId id, Place place, String text) {
        Room room = door.table(actor, id);
        if (!room.is(SeatRole.SECRETARY)) {
            throw new Forbidden("remarks in minutes of session " + id);
        }
        if (text.length() > LONGEST) {
            throw new RefusedException(Refusal.of("evaluation.REASON_LONG", place.field(), Integer.toString(LONGEST)));
        }
        requireKnown(room, place);
        minutes.lock(id);
        versions.requireUnsigned(room.session());
        if (stands(id, place).equals(text.strip())) {
            return;
        }
        remarks.add(id, place.product, place.seat, text.strip(), room.mine().id(), time.now());
        events.publish(actor, new SessionStep("MinutesRemarkWritten", id, Map.of()));
        versions.changed(actor, room.session(), ChangeCause.REMARK);
    }

    private void requireKnown(Room room, Place place) {
        boolean seat = place.seat == null
                || room.council().seats().stream().anyMatch(one -> one.id().equals(place.seat));
        boolean product = place.product == null
                || products.of(room.session().id(), WriteMinutes.EVERYBODY).stream()
                        .anyMatch(one -> one.id().equals(place.product));
        if (!seat || !product || (place.seat != null && place.product != null)) {
            throw new NotFound("place in minutes of session " + room.session().id());
        }
    }

    private String stands(SessionId id, Place place) {
        return remarks.of(id).stream()
                .filter(one -> Objects.equals(one.product(), place.product) && Objects.equals(one.seat(), place.seat))
                .map(Remark::text)
                .findFirst()
                .orElse("");
    }
}
