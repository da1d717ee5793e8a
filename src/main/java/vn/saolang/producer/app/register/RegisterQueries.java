package vn.saolang.producer.app.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.model.strength.Told;
import vn.saolang.producer.store.register.RegisterStore;
import vn.saolang.producer.store.strength.TraitStore;
import vn.saolang.producer.strength.Trait;
import vn.saolang.programme.Target;
import vn.saolang.programme.Targets;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** The producers over which an office lies: listed, searched, counted. */
@Component
@Transactional(readOnly = true)
public class RegisterQueries {

    private static final Role[] LOCAL = {Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR};

    private final RegisterStore rows;
    private final TraitStore traits;
    private final Territory territory;
    private final Targets targets;
    private final VietnamTime time;

    RegisterQueries(RegisterStore rows, TraitStore traits, Territory territory, Targets targets, VietnamTime time) {
        this.rows = rows;
        this.traits = traits;
        this.territory = territory;
        this.targets = targets;
        this.time = time;
    }

    /** A producer with what is told of it; nothing else about its representative. */
    public record Listed(
            EntityId id,
            String name,
            EntityKind kind,
            String commune,
            String registrationNumber,
            String phone,
            boolean restructured,
            Map<Trait, Told> traits) {}

    /**
     * What an office looks for; null for whatever.
     *
     * @param answer YES, NO or UNKNOWN to the trait
     */
    public record Wanted(
            String words,
            @Nullable EntityKind kind,
            @Nullable Trait trait,
            String answer,
            boolean restructured) {

        boolean fits(Listed one) {
            return (kind == null || one.kind() == kind)
                    && (!restructured || one.restructured())
                    && (trait == null
                            || Optional.ofNullable(one.traits().get(trait))
                                    .filter(told -> told.answer().equals(answer))
                                    .isPresent())
                    && SearchText.fold(one.name() + " " + one.commune() + " " + one.registrationNumber())
                            .contains(SearchText.fold(words));
        }
    }

    /**
     * The producers of the actor's office, by name.
     *
     * @throws Forbidden for those who hold no office
     */
    public List<Listed> list(Actor actor, Wanted wanted) {
        return all(actor).stream().filter(wanted::fits).toList();
    }

    private List<Listed> all(Actor actor) {
        boolean everywhere = actor.has(Role.MINISTRY_OFFICE);
        List<RegisterStore.Row> found = rows.in(everywhere ? Set.of() : communes(actor), everywhere);
        Map<EntityId, Map<Trait, Told>> declared =
                traits.of(found.stream().map(RegisterStore.Row::id).toList());
        List<Listed> listed = new ArrayList<>();
        for (RegisterStore.Row row : found) {
            listed.add(new Listed(
                    row.id(),
                    row.name(),
                    row.kind(),
                    territory.get(row.commune()).name(),
                    row.registrationNumber(),
                    row.phone(),
                    row.restructured(),
                    told(row, declared.getOrDefault(row.id(), Map.of()))));
        }
        return listed;
    }

    private static Map<Trait, Told> told(RegisterStore.Row row, Map<Trait, Told> declared) {
        Map<Trait, Told> all = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            all.put(trait, Told.of(trait, declared, row.person()));
        }
        return all;
    }

    private Set<String> communes(Actor actor) {
        Set<String> keys = new HashSet<>();
        for (Role role : LOCAL) {
            actor.scope(role)
                    .ifPresent(scope -> keys.addAll(territory.communeKeys(UnitRef.parse(scope), time.today())));
        }
        if (keys.isEmpty()) {
            throw new Forbidden("register of producers");
        }
        return keys;
    }

    /** How many of an office's producers are what its programme counts. */
    public Shares shares(Actor actor) {
        return Shares.of(all(actor));
    }

    /** What the programme of the office's province wants reached today. */
    public Optional<Target> target(Actor actor, String indicator) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.COMMUNE_OFFICER))
                .or(() -> actor.scope(Role.COMMUNE_CHAIR))
                .map(UnitRef::parse)
                .map(unit -> territory.provinceOf(unit).ref())
                .flatMap(province -> targets.find(province, indicator, time.today()));
    }
}
