package vn.saolang.idea.app.potential;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialMoved;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.model.potential.Differences;
import vn.saolang.idea.model.potential.DraftMark;
import vn.saolang.idea.model.potential.Maker;
import vn.saolang.idea.model.potential.MakerKind;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialAction;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.idea.model.potential.PotentialRules;
import vn.saolang.idea.store.potential.PotentialListStore;
import vn.saolang.idea.store.potential.PotentialStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.regulation.ProductGroup;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.UnitRef;

/** Writes down what a survey found, or changes it: the commune's office for anybody, a producer for itself. */
@Component
public class RecordPotential {

    private final PotentialDoor door;
    private final PotentialStore store;
    private final PotentialListStore known;
    private final Producers producers;
    private final Regulations regulations;
    private final Events events;
    private final VietnamTime time;

    RecordPotential(
            PotentialDoor door,
            PotentialStore store,
            PotentialListStore known,
            Producers producers,
            Regulations regulations,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.store = store;
        this.known = known;
        this.producers = producers;
        this.regulations = regulations;
        this.events = events;
        this.time = time;
    }

    /**
     * Writes a survey. The same sending again changes nothing and is answered as the first time.
     *
     * @throws NotFound when it is about an entity or a commune the actor has nothing to do with
     * @throws RefusedException with every reason against it; {@code idea.POTENTIAL_CHANGED} and the differing fields when somebody
     *     changed it since; {@code idea.POTENTIAL_TAKEN} when something else was written under its id
     */
    @Transactional
    public PotentialId record(Actor by, PotentialDraft draft) {
        store.hold(draft.id());
        String mark = DraftMark.of(draft);
        Potential before = known.find(draft.id()).orElse(null);
        if (before != null) {
            door.read(by, before.id());
            if (store.wasSent(draft.id(), mark)) {
                return draft.id();
            }
        }
        PotentialDraft whole = placed(by, draft);
        if (before == null) {
            begin(by, whole);
        } else {
            // meetings and lists belong to the commune it was found in
            change(by, whole.at(before.commune(), whole.maker()), before);
        }
        store.remember(draft.id(), mark);
        return draft.id();
    }

    private void begin(Actor by, PotentialDraft draft) {
        if (draft.base() != null) {
            throw new NotFound("potential product " + draft.id());
        }
        check(draft, 0);
        boolean office = door.keeps(by, Objects.requireNonNull(draft.commune()));
        PotentialState state = office ? PotentialState.KEPT : PotentialState.PROPOSED;
        store.insert(draft, state, entityName(draft.maker()), by, time.now());
        PotentialAction action = office ? PotentialAction.SURVEY : PotentialAction.PROPOSE;
        events.publish(by, new PotentialMoved(draft.id(), action.name(), state));
    }

    private void change(Actor by, PotentialDraft draft, Potential before) {
        boolean office = door.keeps(by, before.commune());
        if (!office && before.state() != PotentialState.PROPOSED) {
            throw new Forbidden("changing what the commune keeps");
        }
        if (draft.base() == null) {
            throw new RefusedException(Refusal.whole("idea.POTENTIAL_TAKEN"));
        }
        if (before.state() == PotentialState.CHOSEN
                && !draft.name().equals(before.told().name())) {
            throw new RefusedException(Refusal.of(
                    "idea.POTENTIAL_NAME_CHOSEN", "name", before.told().name()));
        }
        if (draft.base() != before.version()) {
            throw new RefusedException(Differences.told(draft, before.told()));
        }
        long kept = before.photos().stream()
                .filter(photo -> !draft.without().contains(photo.file()))
                .count();
        check(draft, (int) kept);
        store.update(draft, entityName(draft.maker()), before.version());
        events.publish(by, new PotentialMoved(draft.id(), "CHANGE", before.state()));
    }

    private void check(PotentialDraft draft, int photosKept) {
        Set<String> groups =
                regulations.groups().stream().map(ProductGroup::code).collect(Collectors.toSet());
        Verdict.of(PotentialRules.defects(draft, groups, time.today(), photosKept))
                .orThrow();
    }

    /** The draft with its commune and maker made sure: an office tells them, a producer speaks for its own entity only. */
    private PotentialDraft placed(Actor by, PotentialDraft draft) {
        Maker maker = plain(draft.maker());
        if (!door.kept(by).isEmpty()) {
            UnitRef commune = draft.commune();
            if (commune != null && !door.keeps(by, commune)) {
                throw new NotFound("inventory of " + commune.key());
            }
            if (maker.entity() != null && producers.find(maker.entity()).isEmpty()) {
                throw new NotFound("entity " + maker.entity());
            }
            return draft.at(commune, maker);
        }
        EntitySummary own = own(by, maker);
        return draft.at(own == null ? draft.commune() : door.communeOf(own), maker);
    }

    private @Nullable EntitySummary own(Actor by, Maker maker) {
        List<EntitySummary> mine = door.entities(by);
        if (mine.isEmpty() || maker.kind() != MakerKind.ENTITY) {
            throw new Forbidden("proposing for somebody else");
        }
        if (maker.entity() == null) {
            return null;
        }
        return mine.stream()
                .filter(one -> one.id().equals(maker.entity()))
                .findFirst()
                .orElseThrow(() -> new NotFound("entity " + maker.entity()));
    }

    /** Nobody is named who need not be. */
    private static Maker plain(Maker told) {
        boolean household = told.kind() == MakerKind.HOUSEHOLD;
        return new Maker(
                told.kind(),
                told.kind() == MakerKind.ENTITY ? told.entity() : null,
                household ? told.name() : "",
                household && told.consent(),
                told.households());
    }

    private String entityName(Maker maker) {
        return maker.entity() == null
                ? ""
                : producers.find(maker.entity()).map(EntitySummary::name).orElse("");
    }
}
