package vn.saolang.stamp.app.matter;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.matter.Matter;
import vn.saolang.stamp.store.matter.MatterListStore;
import vn.saolang.stamp.store.matter.MatterStore;

/**
 * Who may read and move cases: offices competent where the producer has its seat read, those that inspect move (26/2026 Điều
 * 9.4); a case whose producer nobody knows is every inspecting office's.
 */
@Component
public class MatterDoor {

    private final MatterStore matters;
    private final StampScope scope;

    MatterDoor(MatterStore matters, StampScope scope) {
        this.matters = matters;
        this.scope = scope;
    }

    /**
     * A case.
     *
     * @throws NotFound when there is none, or it is not this office's
     */
    public Matter read(Actor actor, UUID id) {
        Matter matter = matters.find(id).orElseThrow(() -> new NotFound("matter"));
        if (!mayRead(actor, matter)) {
            throw new NotFound("matter");
        }
        return matter;
    }

    /** Whether the actor's office may read it. */
    boolean mayRead(Actor actor, Matter matter) {
        EntityId entity = matter.entity();
        return entity == null ? movesUnknown(actor) : scope.inspects(actor, entity);
    }

    /** Whether the actor's office may move a case the actor may read. */
    public boolean moves(Actor actor, Matter matter) {
        EntityId entity = matter.entity();
        return entity == null
                ? movesUnknown(actor)
                : actor.has(Role.MINISTRY_OFFICE) || scope.isProvinceOffice(actor, entity);
    }

    /**
     * A case to move.
     *
     * @throws NotFound when the actor may not
     */
    public Matter toMove(Actor actor, UUID id) {
        Matter matter = read(actor, id);
        if (!moves(actor, matter)) {
            throw new NotFound("matter");
        }
        return matter;
    }

    /** The scope of the office by which the actor moves cases. */
    static String officeOf(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.MINISTRY_OFFICE))
                .orElseThrow(() -> new NotFound("matter"));
    }

    /** Whose cases the actor's lists show. */
    public MatterListStore.Within within(Actor actor) {
        StampScope.Reach reach = scope.reach(actor);
        return new MatterListStore.Within(
                reach.everything(), List.copyOf(reach.unitKeys()), movesUnknown(actor), actor.account());
    }

    private static boolean movesUnknown(Actor actor) {
        return actor.has(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    }
}
