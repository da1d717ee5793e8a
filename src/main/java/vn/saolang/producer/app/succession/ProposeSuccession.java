package vn.saolang.producer.app.succession;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.SuccessionDraft;
import vn.saolang.producer.SuccessionStep;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.model.succession.Act;
import vn.saolang.producer.model.succession.SuccessionRules;
import vn.saolang.producer.store.succession.SuccessionStore;

/** The successor proposes that it has what the predecessors had; each predecessor's member agrees. */
@Component
public class ProposeSuccession {

    private final SuccessionStore acts;
    private final SuccessionQueries queries;
    private final EntityQueries entities;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    ProposeSuccession(
            SuccessionStore acts,
            SuccessionQueries queries,
            EntityQueries entities,
            Files files,
            Events events,
            VietnamTime time) {
        this.acts = acts;
        this.queries = queries;
        this.entities = entities;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /**
     * Proposes; predecessors that the actor acts for have agreed by that.
     *
     * @throws RefusedException with every defect
     */
    @Transactional
    public UUID propose(Actor by, SuccessionDraft draft, InputStream content, String fileName) {
        EntityId successor = draft.successor();
        if (successor != null && !entities.isMember(by.account(), successor)) {
            throw new NotFound("entity " + successor);
        }
        List<Refusal> defects = new ArrayList<>(SuccessionRules.defects(
                draft,
                draft.predecessors().stream().map(queries::side).toList(),
                successor == null ? null : queries.side(successor),
                time.today()));
        if (acts.of(draft.predecessors()).stream().anyMatch(ProposeSuccession::open)) {
            defects.add(Refusal.of("producer.ALREADY_PROPOSED", "predecessors"));
        }
        StoredFile file = null;
        if (fileName.isBlank()) {
            defects.add(Refusal.of("producer.PAPER_FILE_MISSING", "file"));
        } else if (defects.isEmpty()) {
            file = stored(content, fileName);
        }
        Verdict.of(defects).orThrow();
        Act act = actOf(draft, Objects.requireNonNull(file), fileName);
        acts.insert(act, by, time.now());
        act.predecessors().stream()
                .filter(one -> entities.isMember(by.account(), one)
                        || entities.members(one).isEmpty())
                .forEach(one -> acts.agree(act.id(), one, by, time.now()));
        events.publish(by, new SuccessionStep(act.id(), act.successor(), "PROPOSED"));
        return act.id();
    }

    private static boolean open(Act act) {
        return act.kind().whole()
                && (act.state() == Act.State.PROPOSED || (act.state() == Act.State.CONFIRMED && !act.applied()));
    }

    private static Act actOf(SuccessionDraft draft, StoredFile file, String fileName) {
        return new Act(
                UUID.randomUUID(),
                0,
                Objects.requireNonNull(draft.kind()),
                Act.State.PROPOSED,
                draft.predecessors(),
                Objects.requireNonNull(draft.successor()),
                Objects.requireNonNull(draft.effectiveOn()),
                draft.paperNumber(),
                draft.paperIssuer(),
                Objects.requireNonNull(draft.paperOn()),
                file.id(),
                fileName.length() <= 200 ? fileName : fileName.substring(fileName.length() - 200),
                draft.predecessors(),
                draft.kind().whole() ? List.of() : draft.parts(),
                null,
                null,
                false);
    }

    private StoredFile stored(InputStream content, String name) {
        try {
            return files.store(content, name);
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(new Refusal(why.code(), "file", why.args(), why.clause()));
        }
    }

    /** A member of a predecessor agrees for it. */
    @Transactional
    public void agree(Actor by, UUID id) {
        Act act = queries.shownTo(by, id);
        List<EntityId> mine = act.silent().stream()
                .filter(one -> entities.isMember(by.account(), one))
                .toList();
        if (mine.isEmpty() || act.state() != Act.State.PROPOSED) {
            throw new NotFound("agreement to succession " + id);
        }
        mine.forEach(one -> acts.agree(id, one, by, time.now()));
        events.publish(by, new SuccessionStep(id, act.successor(), "AGREED"));
    }
}
