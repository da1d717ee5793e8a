package vn.saolang.business.app.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanWorked;
import vn.saolang.business.model.plan.PartText;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.plan.PlanRules;
import vn.saolang.business.store.plan.PartStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Saves a plan part by part; a part changed elsewhere meanwhile is never overwritten. */
@Component
public class WritePlan {

    private final PlanDoor door;
    private final PartStore parts;
    private final Events events;
    private final VietnamTime time;

    WritePlan(PlanDoor door, PartStore parts, Events events, VietnamTime time) {
        this.door = door;
        this.parts = parts;
        this.events = events;
        this.time = time;
    }

    /**
     * Saves the known fields of a part.
     *
     * @param version the version the writer saw, 0 for a part not yet written
     * @return the new version
     * @throws Stale when it was changed elsewhere since
     * @throws RefusedException with every field that cannot be kept
     */
    @Transactional
    public int save(Actor by, PlanId id, PlanPart part, int version, Map<String, String> typed) {
        Plan plan = door.locked(by, id);
        door.requireWriter(by, plan);
        if (!plan.summary().state().isWritten()) {
            throw new RefusedException(Refusal.whole("business.NOT_NOW"));
        }
        Verdict.of(PlanRules.unsaveable(part, typed)).orThrow();
        Map<String, String> fields = new LinkedHashMap<>();
        part.fields().forEach(field -> fields.put(field, typed.getOrDefault(field, "")));
        PartText before = parts.all(id).getOrDefault(part, PartText.blank(part));
        if (before.fields().equals(fields)) {
            return before.version();
        }
        int saved =
                parts.save(id, part, version, fields, time.now()).orElseThrow(() -> new Stale(part + " of plan " + id));
        events.publish(by, new PlanWorked(id, "PART_SAVED", part.name()));
        return saved;
    }

    /** The newest version of a part, for callers that have just read it. */
    @Transactional
    public int overwrite(Actor by, PlanId id, PlanPart part, Map<String, String> fields) {
        int version = parts.all(id).getOrDefault(part, PartText.blank(part)).version();
        return save(by, id, part, version, fields);
    }
}
