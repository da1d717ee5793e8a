package vn.saolang.evaluation.app.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.hall.Attended;
import vn.saolang.evaluation.model.minutes.Dissent;
import vn.saolang.evaluation.model.minutes.FrozenMinutes;
import vn.saolang.evaluation.model.minutes.Remark;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.minutes.DissentStore;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.evaluation.store.minutes.RemarkStore;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.papers.OfficialPaper;

/** What people ask about minutes. */
@Component
public class MinutesQueries {

    private final MinutesDoor door;
    private final MinutesStore minutes;
    private final RemarkStore remarks;
    private final DissentStore dissents;
    private final ScoredProductStore products;
    private final CourseStore courses;
    private final MotionStore motions;
    private final WriteMinutes writing;

    MinutesQueries(
            MinutesDoor door,
            MinutesStore minutes,
            RemarkStore remarks,
            DissentStore dissents,
            ScoredProductStore products,
            CourseStore courses,
            MotionStore motions,
            WriteMinutes writing) {
        this.door = door;
        this.minutes = minutes;
        this.remarks = remarks;
        this.dissents = dissents;
        this.products = products;
        this.courses = courses;
        this.motions = motions;
        this.writing = writing;
    }

    /**
     * The minutes of a meeting with everything around them.
     *
     * @param versions the newest first; empty for a reader who may not have the whole
     * @param absent seats nobody noted as present
     */
    public record Desk(
            Room room,
            boolean ended,
            List<FrozenMinutes> versions,
            List<ScoredProduct> products,
            List<Remark> remarks,
            List<Seat> absent) {

        public @Nullable FrozenMinutes standing() {
            return versions.stream()
                    .filter(one -> one.open() || one.signed())
                    .findFirst()
                    .orElse(null);
        }

        public boolean signed() {
            FrozenMinutes one = standing();
            return one != null && one.signed();
        }

        /** What the secretary wrote about a product, a seat, or – both null – the meeting. */
        public String remark(@Nullable UUID product, @Nullable UUID seat) {
            return remarks.stream()
                    .filter(one -> Objects.equals(one.product(), product) && Objects.equals(one.seat(), seat))
                    .map(Remark::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** The desk for chair, secretary, office and members. */
    public Desk desk(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        List<UUID> came = courses.attended(id).stream()
                .filter(Attended::present)
                .map(Attended::seat)
                .toList();
        return new Desk(
                room,
                door.ended(room.session()),
                door.readsWhole(actor, room) ? minutes.of(id) : List.of(),
                products.of(id, actor.account()),
                room.atTable() ? remarks.of(id) : List.of(),
                room.council().seats().stream()
                        .filter(seat -> !came.contains(seat.id()))
                        .toList());
    }

    /** The frozen version that stands, for a reader who may have the whole. */
    public Optional<FrozenMinutes> standing(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        return door.readsWhole(actor, room) ? minutes.standing(id) : Optional.empty();
    }

    /**
     * The minutes as the log tells them now, without products the reader is recused from.
     *
     * @throws RefusedException while the rules keep the results from the reader
     */
    public OfficialPaper draft(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        if (door.keptFrom(actor, id)) {
            throw new RefusedException(Refusal.whole("evaluation.RESULTS_KEPT"));
        }
        return writing.paper(room.session(), actor.account(), "Dự thảo");
    }

    /** Which file of a version. */
    public enum Part {
        DOCX,
        PDF,
        SIGNED
    }

    /** Closed votes about products, by product, without those the rules still keep from the reader. */
    public Map<UUID, List<Motion>> votes(Actor actor, SessionId id) {
        door.enter(actor, id);
        return door.keptFrom(actor, id)
                ? Map.of()
                : motions.of(id).stream()
                        .filter(one -> one.closed() && one.product() != null)
                        .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.product())));
    }

    /** A file of a version. @throws NotFound for whoever may not have the whole, and what does not exist */
    public FileId file(Actor actor, SessionId id, int number, Part part) {
        FrozenMinutes one = version(actor, id, number);
        FileId copy = one.signedPdf();
        return switch (part) {
            case DOCX -> one.docx();
            case PDF -> one.pdf();
            case SIGNED -> {
                if (copy == null) {
                    throw new NotFound("signed copy of minutes " + number);
                }
                yield copy;
            }
        };
    }

    /** A paper handed in as signed. */
    public FileId paper(Actor actor, SessionId id, int number, int position) {
        return version(actor, id, number).papers().stream()
                .filter(one -> one.position() == position)
                .map(FrozenMinutes.SignedPaper::file)
                .findFirst()
                .orElseThrow(() -> new NotFound("paper " + position + " of minutes " + number));
    }

    private FrozenMinutes version(Actor actor, SessionId id, int number) {
        Room room = door.enter(actor, id);
        if (!door.readsWhole(actor, room)) {
            throw new NotFound("minutes of session " + id);
        }
        return minutes.of(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("minutes " + number + " of session " + id));
    }

    /**
     * Dissents on a session's results.
     *
     * @param standing by product, as far as the reader may know them: table and office all, a member the own
     * @param mayRecord products about which the reader may record one now
     */
    public record Dissents(Map<UUID, List<Dissent>> standing, List<UUID> mayRecord) {}

    public Dissents dissents(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        Seat mine = room.seat();
        UUID own = mine == null || room.atTable() ? null : mine.id();
        boolean settled = door.keptFrom(actor, id)
                || minutes.standing(id).filter(FrozenMinutes::signed).isPresent();
        Map<UUID, List<Dissent>> standing = new HashMap<>();
        List<UUID> mayRecord = new java.util.ArrayList<>();
        for (ScoredProduct product : products.of(id, actor.account())) {
            List<Dissent> there = dissents.standing(product.id());
            standing.put(
                    product.id(),
                    there.stream()
                            .filter(one -> own == null || one.seat().equals(own))
                            .toList());
            if (mine != null && !settled && product.state().concluded() && mayRecord(product, mine, there)) {
                mayRecord.add(product.id());
            }
        }
        return new Dissents(standing, mayRecord);
    }

    private boolean mayRecord(ScoredProduct product, Seat mine, List<Dissent> there) {
        return there.stream().noneMatch(one -> one.seat().equals(mine.id()))
                && dissents.tookPart(product.id(), mine.id());
    }
}
