package vn.saolang.evaluation.app.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.MeetingDoor;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.hall.SessionCourse;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.evaluation.store.vote.VoterStore;
import vn.saolang.evaluation.store.vote.VoterStore.Electorate;
import vn.saolang.evaluation.store.vote.VoterStore.Named;
import vn.saolang.kernel.Actor;

/** The motions of a meeting, as far as their products exist for the reader. How a running vote stands is told to nobody. */
@Component
public class MotionQueries {

    private final MeetingDoor meetings;
    private final SessionDoor door;
    private final ScoredProductStore products;
    private final CourseStore course;
    private final MotionStore motions;
    private final VoterStore voters;

    MotionQueries(
            MeetingDoor meetings,
            SessionDoor door,
            ScoredProductStore products,
            CourseStore course,
            MotionStore motions,
            VoterStore voters) {
        this.meetings = meetings;
        this.door = door;
        this.products = products;
        this.course = course;
        this.motions = motions;
        this.voters = voters;
    }

    /**
     * A motion with what the reader may know of it.
     *
     * @param product null when it is about the session
     * @param votes how many voted; null for members, and once it is closed
     * @param voted whether the reader has voted
     * @param own the reader's own open vote; null when there is none, and when it is secret
     * @param named open votes by name, once closed, for table and office
     */
    public record Entry(
            Motion motion,
            @Nullable ScoredProduct product,
            @Nullable Electorate votes,
            boolean voted,
            @Nullable Choice own,
            List<Named> named) {}

    /** All of it. @param entries the latest first */
    public record Votes(
            Room room, CouncilRules rules, SessionCourse course, List<ScoredProduct> products, List<Entry> entries) {}

    /** The motions of a meeting for whoever may enter. */
    public Votes votes(Actor actor, SessionId id) {
        Room room = meetings.enter(actor, id);
        List<ScoredProduct> all = products.of(id, actor.account());
        List<Entry> entries = new ArrayList<>();
        for (Motion motion : motions.of(id).reversed()) {
            Optional<ScoredProduct> product = all.stream()
                    .filter(one -> one.id().equals(motion.product()))
                    .findFirst();
            if (motion.product() == null || product.isPresent()) {
                entries.add(entry(room, id, motion, product.orElse(null)));
            }
        }
        return new Votes(room, door.rulesOf(room.session()), course.of(id), all, entries);
    }

    private Entry entry(Room room, SessionId id, Motion motion, @Nullable ScoredProduct product) {
        Seat seat = room.seat();
        boolean told = seat == null || room.atTable();
        UUID key = motion.id();
        return new Entry(
                motion,
                product,
                told && motion.open() ? voters.electorate(id, motion) : null,
                seat != null && voters.hasVoted(key, seat.id()),
                seat == null ? null : voters.ownChoice(key, seat.id()).orElse(null),
                told && motion.closed() && !motion.secret() ? voters.named(key) : List.of());
    }
}
