package vn.saolang.recognition.app.complaint;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.store.complaint.ComplaintStore;

/** Complaints as the entity, the office and the head of the scope read them; nobody else does. */
@Component
public class ComplaintQueries {

    private final ComplaintStore complaints;
    private final Producers producers;

    ComplaintQueries(ComplaintStore complaints, Producers producers) {
        this.complaints = complaints;
        this.producers = producers;
    }

    /** All of them, the newest first. */
    public List<Complaint> readableBy(Actor actor) {
        List<UUID> entities =
                producers.of(actor).stream().map(one -> one.id().value()).toList();
        return complaints.concerning(scopeOf(actor), entities);
    }

    /** @throws NotFound when there is none, or the actor may not read it */
    public Complaint get(Actor actor, UUID id) {
        return complaints
                .find(id)
                .filter(one -> isInside(actor, one) || isEntity(actor, one))
                .orElseThrow(() -> new NotFound("complaint"));
    }

    /** Whether the actor belongs to the office or is the head who settles it. */
    public static boolean isInside(Actor actor, Complaint one) {
        return Level.isOffice(actor, one.scope()) || Office.isSigner(actor, one.scope());
    }

    /** Whether the actor acts for the complaining entity. */
    public boolean isEntity(Actor actor, Complaint one) {
        return producers.isMember(actor, new EntityId(one.entity()));
    }

    private static @Nullable String scopeOf(Actor actor) {
        return Stream.of(Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER)
                .flatMap(role -> actor.scope(role).stream())
                .findFirst()
                .orElse(null);
    }
}
