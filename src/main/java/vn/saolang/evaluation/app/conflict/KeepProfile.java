package vn.saolang.evaluation.app.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.DecisionDrafted;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.conflict.Interest;
import vn.saolang.evaluation.model.conflict.Profile;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.conflict.ProfileStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/**
 * Office, secretary and the member keep what is compared with producers: address, phone, organisations. For nobody else
 * does it exist.
 */
@Component
public class KeepProfile {

    private final CouncilStore councils;
    private final ProfileStore profiles;
    private final Events events;
    private final VietnamTime time;

    KeepProfile(CouncilStore councils, ProfileStore profiles, Events events, VietnamTime time) {
        this.councils = councils;
        this.profiles = profiles;
        this.events = events;
        this.time = time;
    }

    /** A member with everything entered. */
    public record Known(Council council, Seat seat, Profile profile, List<Interest> interests) {}

    /** @throws NotFound for everybody but office, secretary and the member */
    public Known of(Actor actor, CouncilId id, UUID seatId) {
        Council council = councils.find(id).orElseThrow(() -> new NotFound("council " + id));
        Seat seat = council.seats().stream()
                .filter(one -> one.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new NotFound("seat " + seatId));
        boolean secretary = council.seatOf(actor.account())
                .filter(one -> one.role() == SeatRole.SECRETARY
                        && actor.mayFor(one.role().role(), council.scope()))
                .isPresent();
        boolean own = seat.account().equals(actor.account());
        if (!own && !secretary && !Level.isOffice(actor, council.scope())) {
            throw new NotFound("profile of seat " + seatId);
        }
        return new Known(
                council,
                seat,
                profiles.find(seat.account(), council.scope()),
                profiles.interests(seat.account(), council.scope()));
    }

    /** Saves the facts read at their version. */
    @Transactional
    public void save(Actor actor, CouncilId council, UUID seat, Profile facts) {
        Known known = of(actor, council, seat);
        List<Refusal> defects = new ArrayList<>();
        if (facts.address().length() > 500) {
            defects.add(Refusal.of("evaluation.PROFILE_ADDRESS", "address"));
        }
        if (!facts.phone().isBlank() && !facts.phone().matches("[+0-9 ().-]{9,20}")) {
            defects.add(Refusal.of("evaluation.PROFILE_PHONE", "phone"));
        }
        Verdict.of(defects).orThrow();
        profiles.save(known.seat().account(), known.council().scope(), facts, actor.account(), time.now());
        published(actor, known);
    }

    /** Enters an organisation the member is tied to. */
    @Transactional
    public void add(
            Actor actor,
            CouncilId council,
            UUID seat,
            @Nullable ConflictKind kind,
            String organisation,
            String number,
            String note) {
        Known known = of(actor, council, seat);
        List<Refusal> defects = new ArrayList<>();
        if (kind == null || kind == ConflictKind.KIN || kind == ConflictKind.OTHER) {
            defects.add(Refusal.of("evaluation.INTEREST_KIND", "kind"));
        }
        if (organisation.isBlank() || organisation.length() > 300) {
            defects.add(Refusal.of("evaluation.INTEREST_ORGANISATION", "organisation"));
        }
        if (number.length() > 100 || note.length() > 1000) {
            defects.add(Refusal.of("evaluation.INTEREST_LONG", "note"));
        }
        Verdict.of(defects).orThrow();
        Interest interest = new Interest(
                UUID.randomUUID(), java.util.Objects.requireNonNull(kind), organisation.strip(), number.strip(), note);
        profiles.add(known.seat().account(), known.council().scope(), interest, actor.account(), time.now());
        published(actor, known);
    }

    /** Takes an organisation off again. */
    @Transactional
    public void remove(Actor actor, CouncilId council, UUID seat, UUID interest) {
        Known known = of(actor, council, seat);
        if (!profiles.remove(known.seat().account(), known.council().scope(), interest)) {
            throw new NotFound("interest " + interest);
        }
        published(actor, known);
    }

    /** That it changed, not what: the audit log keeps no personal data. */
    private void published(Actor actor, Known known) {
        events.publish(
                actor, new DecisionDrafted("member-profile", known.seat().id().toString()));
    }
}
