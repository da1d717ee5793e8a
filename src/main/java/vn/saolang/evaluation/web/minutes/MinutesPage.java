package vn.saolang.evaluation.web.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.minutes.ExportSession;
import vn.saolang.evaluation.app.minutes.MinutesQueries.Desk;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.minutes.FrozenMinutes;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** The minutes of a meeting: what is added to the log, frozen, signed. */
public record MinutesPage(Desk desk, Typed typed, List<Refusal> refusals) implements Page {

    /** A place where the secretary may add something: the field's end, what it is about, what stands there. */
    public record Place(String key, String label, String text) {}

    @Override
    public String titleKey() {
        return "evaluation.minutes.title";
    }

    public String base() {
        return "/sessions/" + desk.room().session().id();
    }

    /** RUNNING, DRAFT, FROZEN, HALF, SIGNED: decides what the first line says. */
    public String step() {
        FrozenMinutes one = desk.standing();
        if (one == null) {
            return desk.ended() ? "DRAFT" : "RUNNING";
        }
        return one.signed() ? "SIGNED" : one.confirmations().isEmpty() ? "FROZEN" : "HALF";
    }

    /** Whether the reader is chair or secretary. */
    public boolean table() {
        return desk.room().atTable();
    }

    /** Whether the reader may have the figures: table and office, once the meeting has ended. */
    public boolean mayExport() {
        return desk.ended() && (desk.room().seat() == null || table());
    }

    /** Tables that are also offered one by one. */
    public List<String> tables() {
        return ExportSession.names();
    }

    /** Whether the reader may confirm the standing version and has not yet. */
    public boolean mayConfirm() {
        FrozenMinutes one = desk.standing();
        var seat = desk.room().seat();
        return table()
                && one != null
                && one.open()
                && seat != null
                && one.of(seat.role()).isEmpty();
    }

    public boolean mayRemark() {
        return desk.room().is(SeatRole.SECRETARY) && !desk.signed();
    }

    /** The place about the whole meeting. */
    public Place whole() {
        return place("meeting", "", null, null);
    }

    public List<Place> absences() {
        return desk.absent().stream()
                .map(seat -> place("s-" + seat.id(), seat.name(), null, seat.id()))
                .toList();
    }

    public List<Place> products() {
        return desk.products().stream()
                .map(one -> place("p-" + one.id(), one.position() + ". " + one.productName(), one.id(), null))
                .toList();
    }

    private Place place(String key, String label, @Nullable UUID product, @Nullable UUID seat) {
        String field = "text-" + key;
        String text = typed.form().containsKey(field) ? typed.text(field) : desk.remark(product, seat);
        return new Place(key, label, text);
    }

    /** Versions that were replaced, the newest first. */
    public List<FrozenMinutes> earlier() {
        return desk.versions().stream().filter(one -> one.replaced() != null).toList();
    }
}
