package vn.saolang.business.app.progress;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanState;
import vn.saolang.business.PlanWorked;
import vn.saolang.business.app.plan.PlanDoor;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.progress.Milestone;
import vn.saolang.business.model.progress.MilestoneRules;
import vn.saolang.business.store.plan.MilestoneStore;
import vn.saolang.files.FileId;
import vn.saolang.files.FileKind;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Plans milestones, and reports them done with a photo. */
@Component
public class KeepMilestones {

    private final PlanDoor door;
    private final MilestoneStore milestones;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    KeepMilestones(PlanDoor door, MilestoneStore milestones, Files files, Events events, VietnamTime time) {
        this.door = door;
        this.milestones = milestones;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** Plans one: while the plan is written, and also while it is carried out. */
    @Transactional
    public UUID add(Actor by, PlanId id, String title, @Nullable LocalDate due) {
        Plan plan = writable(by, id, true);
        List<Refusal> defects = MilestoneRules.defects(title, due, time.today());
        if (milestones.of(id).size() >= MilestoneRules.MOST) {
            defects.add(Refusal.whole("business.TOO_MANY_MILESTONES", Integer.toString(MilestoneRules.MOST)));
        }
        Verdict.of(defects).orThrow();
        UUID key = UUID.randomUUID();
        milestones.insert(
                new Milestone(key, plan.summary().id(), 0, title.strip(), Objects.requireNonNull(due), null, "", null),
                time.now());
        events.publish(by, new PlanWorked(id, "MILESTONE_PLANNED", key.toString()));
        return key;
    }

    /** Takes one away while the plan is written; what was approved stays. */
    @Transactional
    public void remove(Actor by, PlanId id, UUID key) {
        writable(by, id, false);
        milestones.delete(one(id, key).id());
        events.publish(by, new PlanWorked(id, "MILESTONE_REMOVED", key.toString()));
    }

    /**
     * Reports one done, or mends such a report.
     *
     * @param photo JPG or PNG that shows it; null for none
     */
    @Transactional
    public void report(
            Actor by,
            PlanId id,
            UUID key,
            int version,
            @Nullable LocalDate doneOn,
            String result,
            @Nullable InputStream photo,
            String photoName) {
        Plan plan = door.locked(by, id);
        door.requireWriter(by, plan);
        if (plan.summary().state() != PlanState.APPROVED) {
            throw new RefusedException(Refusal.whole("business.NOT_NOW"));
        }
        Milestone one = one(id, key);
        Verdict.of(MilestoneRules.undone(doneOn, result, time.today())).orThrow();
        FileId kept = photo == null ? null : picture(photo, photoName);
        if (!milestones.report(one.id(), version, Objects.requireNonNull(doneOn), result.strip(), kept)) {
            throw new Stale("milestone " + key);
        }
        events.publish(by, new PlanWorked(id, "MILESTONE_DONE", key.toString()));
    }

    /** The photo of a milestone, for those who may read the plan. */
    public FileId photo(Actor by, PlanId id, UUID key) {
        door.read(by, id);
        FileId photo = one(id, key).photo();
        if (photo == null) {
            throw new NotFound("photo of milestone");
        }
        return photo;
    }

    private FileId picture(InputStream photo, String name) {
        try {
            StoredFile file = files.store(photo, name);
            if (file.kind() != FileKind.JPG && file.kind() != FileKind.PNG) {
                throw new RefusedException(Refusal.of("business.NOT_A_PHOTO", "photo"));
            }
            return file.id();
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(new Refusal(why.code(), "photo", why.args(), why.clause()));
        }
    }

    private Milestone one(PlanId plan, UUID key) {
        return milestones
                .find(key)
                .filter(found -> found.plan().equals(plan))
                .orElseThrow(() -> new NotFound("milestone"));
    }

    private Plan writable(Actor by, PlanId id, boolean alsoApproved) {
        Plan plan = door.locked(by, id);
        door.requireWriter(by, plan);
        PlanState state = plan.summary().state();
        if (!state.isWritten() && !(alsoApproved && state == PlanState.APPROVED)) {
            throw new RefusedException(Refusal.whole("business.NOT_NOW"));
        }
        return plan;
    }
}
