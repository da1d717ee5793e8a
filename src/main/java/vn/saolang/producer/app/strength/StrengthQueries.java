package vn.saolang.producer.app.strength;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.model.strength.Restructuring;
import vn.saolang.producer.model.strength.Strength;
import vn.saolang.producer.model.strength.Told;
import vn.saolang.producer.store.strength.StrengthStore;
import vn.saolang.producer.store.strength.TraitStore;
import vn.saolang.producer.strength.Trait;

/** What is known of a producer beyond its papers. */
@Component
@Transactional(readOnly = true)
public class StrengthQueries {

    private final StrengthDoor door;
    private final TraitStore traits;
    private final StrengthStore strengths;

    StrengthQueries(StrengthDoor door, TraitStore traits, StrengthStore strengths) {
        this.door = door;
        this.traits = traits;
        this.strengths = strengths;
    }

    /** All of it, for its page. */
    public record Whole(
            Entity entity,
            Map<Trait, Told> traits,
            List<Strength> years,
            List<Restructuring> restructurings,
            boolean mayWrite) {}

    /** @throws vn.saolang.kernel.NotFound for those who may not look at the entity */
    public Whole of(Actor actor, EntityId id) {
        Entity entity = door.read(actor, id);
        return new Whole(
                entity, traits(entity), strengths.of(id), strengths.restructurings(id), door.mayWrite(actor, entity));
    }

    /** Every trait with what is told of it. */
    public Map<Trait, Told> traits(Entity entity) {
        Map<Trait, Told> declared = traits.of(List.of(entity.id())).getOrDefault(entity.id(), Map.of());
        Map<Trait, Told> all = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            all.put(trait, Told.of(trait, declared, entity.details().representative()));
        }
        return all;
    }

    public List<Strength> years(EntityId entity) {
        return strengths.of(entity);
    }
}
