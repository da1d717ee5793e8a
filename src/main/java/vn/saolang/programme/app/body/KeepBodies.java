package vn.saolang.programme.app.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.ProgrammeEvent;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.app.UnitDoor;
import vn.saolang.programme.model.body.Body;
import vn.saolang.programme.model.body.BodyRules;
import vn.saolang.programme.model.body.Member;
import vn.saolang.programme.store.body.BodyStore;

/** Sets up a unit's bodies, seats and releases their members. Nobody is ever deleted. */
@Component
public class KeepBodies {

    private final BodyStore bodies;
    private final UnitDoor door;
    private final Events events;
    private final VietnamTime time;

    KeepBodies(BodyStore bodies, UnitDoor door, Events events, VietnamTime time) {
        this.bodies = bodies;
        this.door = door;
        this.events = events;
        this.time = time;
    }

    /** Sets up a body of the actor's own unit. */
    @Transactional
    public UUID setUp(Actor by, BodyRules.Draft draft) {
        var unit = OfficeUnit.writing(by);
        Verdict.of(BodyRules.defects(draft)).orThrow();
        Body body = new Body(
                UUID.randomUUID(),
                0,
                unit,
                Objects.requireNonNull(draft.kind()),
                draft.name(),
                draft.decision(),
                Objects.requireNonNull(draft.from()),
                null,
                List.of());
        bodies.insert(body, by, time.now());
        publish(by, "BodySetUp", body.id(), Map.of("kind", body.kind().name(), "unit", unit.key()));
        return body.id();
    }

    /** Seats a member. */
    @Transactional
    public void appoint(Actor by, UUID id, int version, BodyRules.Seating seating) {
        Body body = own(by, id);
        Verdict.of(BodyRules.defects(body, seating)).orThrow();
        touch(id, version);
        Member member = new Member(
                UUID.randomUUID(),
                Objects.requireNonNull(seating.seat()),
                seating.name(),
                seating.post(),
                seating.agency(),
                seating.decision(),
                Objects.requireNonNull(seating.from()),
                null,
                "");
        bodies.insert(id, member, time.now());
        publish(by, "MemberAppointed", id, Map.of("seat", member.seat().name()));
    }

    /** Ends a member's term; the member stays on record. */
    @Transactional
    public void release(Actor by, UUID id, int version, UUID memberId, @Nullable LocalDate to, String why) {
        Body body = own(by, id);
        Member member = body.members().stream()
                .filter(one -> one.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
        Verdict.of(BodyRules.endDefects(body, member, to, why)).orThrow();
        touch(id, version);
        bodies.end(memberId, Objects.requireNonNull(to), why);
        publish(by, "MemberReleased", id, Map.of("seat", member.seat().name()));
    }

    /** Ends a body with every term in it. */
    @Transactional
    public void dissolve(Actor by, UUID id, int version, @Nullable LocalDate to, String why) {
        Body body = own(by, id);
        List<Refusal> defects = new ArrayList<>();
        if (body.to() != null) defects.add(Refusal.whole("programme.ENDED_ALREADY"));
        if (to == null) defects.add(Refusal.of("programme.DAY_MISSING", "to"));
        else if (!to.isAfter(body.from())) defects.add(Refusal.of("programme.END_BEFORE_START", "to"));
        else if (body.members().stream()
                .anyMatch(one ->
                        one.from().isAfter(to) || (one.to() != null && one.to().isAfter(to)))) {
            defects.add(Refusal.of("programme.OUTSIDE_BODY", "to"));
        }
        if (why.isBlank()) defects.add(Refusal.of("programme.WHY_MISSING", "why"));
        Verdict.of(defects).orThrow();
        touch(id, version);
        bodies.dissolve(id, Objects.requireNonNull(to), why);
        publish(by, "BodyDissolved", id, Map.of("unit", body.unit().key()));
    }

    private Body own(Actor by, UUID id) {
        Body body = bodies.find(id).orElseThrow(() -> new NotFound("body " + id));
        door.writing(by, body.unit());
        return body;
    }

    private void touch(UUID id, int version) {
        if (!bodies.touch(id, version)) throw new Stale("body " + id);
    }

    private void publish(Actor by, String type, UUID id, Map<String, String> facts) {
        events.publish(by, new ProgrammeEvent(type, "programme-body", id.toString(), facts));
    }
}
