package vn.saolang.producer.app.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.model.strength.Restructuring;
import vn.saolang.producer.model.strength.Strength;
import vn.saolang.producer.model.strength.StrengthRules;
import vn.saolang.producer.model.strength.Told;
import vn.saolang.producer.store.strength.StrengthStore;
import vn.saolang.producer.store.strength.TraitStore;
import vn.saolang.producer.strength.StrengthChanged;
import vn.saolang.producer.strength.Trait;

/** A producer, or its office for it, tells what it is and can do. */
@Component
public class TellStrength {

    private static final int LONGEST = 300;

    private final StrengthDoor door;
    private final TraitStore traits;
    private final StrengthStore strengths;
    private final Events events;
    private final VietnamTime time;

    TellStrength(StrengthDoor door, TraitStore traits, StrengthStore strengths, Events events, VietnamTime time) {
        this.door = door;
        this.traits = traits;
        this.strengths = strengths;
        this.events = events;
        this.time = time;
    }

    /** An answer to one question; empty withdraws what was declared. */
    public record Answer(Optional<Boolean> holds, String evidence) {}

    /**
     * Keeps the answers given; traits left out stay as they are.
     *
     * @throws vn.saolang.kernel.RefusedException when an evidence is too long
     */
    @Transactional
    public void declare(Actor by, EntityId id, Map<Trait, Answer> answers) {
        Entity entity = door.write(by, id);
        List<Refusal> defects = new ArrayList<>();
        answers.forEach((trait, answer) -> {
            if (answer.evidence().length() > LONGEST) {
                defects.add(Refusal.of("producer.TOO_LONG", "evidence-" + trait, Integer.toString(LONGEST)));
            }
        });
        Verdict.of(defects).orThrow();
        answers.forEach((trait, answer) -> answer.holds()
                .ifPresentOrElse(
                        holds -> declareOne(by, entity, trait, holds, answer.evidence()),
                        () -> traits.withdraw(id, trait)));
        events.publish(by, new StrengthChanged(id, "traits"));
    }

    private void declareOne(Actor by, Entity entity, Trait trait, boolean holds, String evidence) {
        Told computed = Told.computed(trait, entity.details().representative());
        if (!evidence.isEmpty() || computed.holds() == null || computed.holds() != holds) {
            traits.declare(entity.id(), trait, holds, evidence, time.today(), by.account());
        } else {
            traits.withdraw(entity.id(), trait);
        }
    }

    /** @throws vn.saolang.kernel.RefusedException with every defect */
    @Transactional
    public void keep(Actor by, EntityId id, Strength strength) {
        door.write(by, id);
        Verdict.of(StrengthRules.defects(strength, time.today())).orThrow();
        strengths.keep(id, strength, time.today(), by.account());
        events.publish(by, new StrengthChanged(id, "capacity"));
    }

    /** @throws vn.saolang.kernel.RefusedException with every defect */
    @Transactional
    public UUID restructure(Actor by, EntityId id, Restructuring.Draft draft) {
        door.write(by, id);
        Verdict.of(StrengthRules.defects(draft, time.today())).orThrow();
        UUID restructuring = UUID.randomUUID();
        strengths.insert(id, restructuring, draft, time.now(), by.account());
        events.publish(by, new StrengthChanged(id, "restructuring"));
        return restructuring;
    }

    /**
     * Stores changed words of a restructuring, its end among them.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect
     * @throws Stale when somebody changed it since that version
     */
    @Transactional
    public void changeRestructuring(Actor by, EntityId id, UUID restructuring, int version, Restructuring.Draft draft) {
        door.write(by, id);
        if (strengths.restructuring(id, restructuring).isEmpty()) {
            throw new NotFound("restructuring " + restructuring);
        }
        Verdict.of(StrengthRules.defects(draft, time.today())).orThrow();
        if (!strengths.update(restructuring, version, draft)) {
            throw new Stale("restructuring " + restructuring);
        }
        events.publish(by, new StrengthChanged(id, "restructuring"));
    }
}
