package vn.saolang.evaluation.app.hall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conduct.SecretResults;
import vn.saolang.evaluation.app.session.MeetingDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.evaluation.model.BoardLine;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Tally;
import vn.saolang.evaluation.model.hall.Attending;
import vn.saolang.evaluation.model.hall.ProductLine;
import vn.saolang.evaluation.model.hall.SessionCourse;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.hall.HallStore;
import vn.saolang.evaluation.store.hall.HallStore.Concluded;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.evaluation.store.vote.VoterStore;
import vn.saolang.evaluation.store.vote.VoterStore.Electorate;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;

/** What the screens of a running meeting show, each in a bounded number of statements. */
@Component
public class HallQueries {

    private final MeetingDoor meetings;
    private final SessionQueries sessions;
    private final SecretResults secret;
    private final CourseStore courses;
    private final HallStore hall;
    private final MotionStore motions;
    private final VoterStore voters;

    HallQueries(
            MeetingDoor meetings,
            SessionQueries sessions,
            SecretResults secret,
            CourseStore courses,
            HallStore hall,
            MotionStore motions,
            VoterStore voters) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.secret = secret;
        this.courses = courses;
        this.hall = hall;
        this.motions = motions;
        this.voters = voters;
    }

    /**
     * A meeting as it stands now.
     *
     * @param now the product before the meeting, null when all are over
     * @param line of that product for the table, null for everybody else and while it waits
     * @param motion the open motion, as far as its product exists for the reader
     * @param votes how many were asked and voted; null without an open motion, and for members
     * @param voted whether the reader has voted on it
     * @param seen changes with whatever the reader is shown
     */
    public record Live(
            Whole whole,
            SessionCourse course,
            Attending attending,
            List<ProductLine> lines,
            @Nullable ScoredProduct now,
            @Nullable BoardLine line,
            @Nullable Motion motion,
            @Nullable Electorate votes,
            boolean voted,
            String seen) {}

    /** What changes with everything the reader is shown; cheap. */
    public String pulse(Actor actor, SessionId id) {
        return pulse(meetings.enter(actor, id), actor);
    }

    private String pulse(Room room, Actor actor) {
        SessionId id = room.session().id();
        return room.seat() == null || room.atTable()
                ? hall.pulse(id, actor.account())
                : hall.ownPulse(id, actor.account());
    }

    /** The meeting for whoever may enter. */
    public Live live(Actor actor, SessionId id) {
        return live(actor, sessions.session(actor, id));
    }

    /** The same of a session read before. */
    public Live live(Actor actor, Whole whole) {
        SessionId id = whole.session().id();
        String seen = pulse(whole.room(), actor);
        boolean table = whole.room().atTable();
        SessionCourse course = courses.of(id);
        Map<UUID, List<Participant>> participants = table ? hall.participants(id, true) : Map.of();
        ScoredProduct now = now(whole, courses.discussing(id));
        Motion motion = open(whole);
        boolean voted = motion != null
                && whole.room().seat() != null
                && voters.hasVoted(motion.id(), whole.room().mine().id());
        BoardLine line = table && now != null && now.state() == ProductState.OPEN
                ? sessions.line(whole, now, participants.getOrDefault(now.id(), List.of()))
                : null;
        return new Live(
                whole,
                course,
                attending(whole),
                lines(whole, participants),
                now,
                line,
                motion,
                motion != null && table ? voters.electorate(id, motion) : null,
                voted,
                seen);
    }

    /**
     * What the screen of the hall shows: counts and no names, and of points nothing but what the rules have made public.
     *
     * @param concluded the latest first; empty until the rules let the hall know
     */
    public record Screen(
            Live live, List<Concluded> concluded, @Nullable Motion lastMotion) {}

    /** The screen, for whoever shows it: chair, secretary or office. Totals of sheets are not even read for it. */
    public Screen screen(Actor actor, SessionId id) {
        Room room = meetings.enter(actor, id);
        if (room.seat() != null && !room.atTable()) {
            throw new Forbidden("screen of session " + id);
        }
        Whole whole = sessions.session(actor, id);
        SessionCourse course = courses.of(id);
        Map<UUID, List<Participant>> participants = hall.participants(id, false);
        Motion motion = open(whole);
        Live live = new Live(
                whole,
                course,
                attending(whole),
                lines(whole, participants).stream()
                        .map(one -> new ProductLine(one.product(), one.finished(), one.expected(), List.of()))
                        .toList(),
                now(whole, courses.discussing(id)),
                null,
                motion,
                motion == null ? null : voters.electorate(id, motion),
                false,
                hall.pulse(id, actor.account()));
        return new Screen(
                live,
                secret.kept(whole.session()) ? List.of() : hall.concluded(id, actor.account()),
                motion == null ? lastOf(whole) : null);
    }

    /** The product put before the meeting; else the one open first; else the next that waits. */
    private static @Nullable ScoredProduct now(Whole whole, Optional<UUID> discussing) {
        List<ScoredProduct> left =
                whole.products().stream().filter(one -> !one.state().over()).toList();
        return left.stream()
                .filter(one -> discussing.filter(one.id()::equals).isPresent())
                .findFirst()
                .or(() -> left.stream().min(Comparator.comparing(one -> one.state() == ProductState.WAITING)))
                .orElse(null);
    }

    private @Nullable Motion open(Whole whole) {
        return visible(whole).stream().filter(Motion::open).findFirst().orElse(null);
    }

    private @Nullable Motion lastOf(Whole whole) {
        return visible(whole).stream()
                .filter(Motion::closed)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private List<Motion> visible(Whole whole) {
        List<UUID> products = whole.products().stream().map(ScoredProduct::id).toList();
        return motions.of(whole.session().id()).stream()
                .filter(one -> one.product() == null || products.contains(one.product()))
                .toList();
    }

    private static Attending attending(Whole whole) {
        List<Participant> seats = new ArrayList<>();
        whole.room()
                .council()
                .seats()
                .forEach(seat -> seats.add(new Participant(seat, whole.present(seat), false, null)));
        Tally tally = new Tally(whole.rules(), seats);
        return new Attending(
                tally.takingPart(), tally.needed(), tally.appointed(), tally.chairTakesPart(), tally.gathering());
    }

    private static List<ProductLine> lines(Whole whole, Map<UUID, List<Participant>> participants) {
        return whole.products().stream()
                .map(one -> line(one, participants.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static ProductLine line(ScoredProduct product, List<Participant> all) {
        List<Participant> scorers =
                all.stream().filter(one -> one.seat().scores()).toList();
        int finished = (int) scorers.stream().filter(Participant::finished).count();
        int expected = (int) scorers.stream().filter(Participant::takesPart).count();
        List<String> scoring = product.state() == ProductState.OPEN
                ? scorers.stream()
                        .filter(one -> one.present() && !one.finished())
                        .map(one -> one.seat().name())
                        .toList()
                : List.of();
        return new ProductLine(product, finished, expected, scoring);
    }
}
