package vn.saolang.declaration.app.period;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.app.DeclarationDoor;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Role;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** For which unit an office reads declarations. */
@Component
public class OfficeUnit {

    private final DeclarationDoor door;
    private final Territory territory;

    OfficeUnit(DeclarationDoor door, Territory territory) {
        this.door = door;
        this.territory = territory;
    }

    /**
     * What an office reads.
     *
     * @param unit its commune or province; null for the whole country
     * @param keys of its communes with those they were made of; null for the whole country
     */
    public record Scope(@Nullable Unit unit, @Nullable Set<String> keys) {

        /** Whether there are communes to compare. */
        public boolean manyCommunes() {
            return unit == null || unit.level() == UnitLevel.PROVINCE;
        }
    }

    /**
     * The actor's scope; the ministry's when they hold no office of a unit.
     *
     * @throws Forbidden for those who hold no office
     */
    public Scope of(Actor actor) {
        String scope = door.officeScopes(actor).stream().findFirst().orElse("");
        if (!scope.isEmpty()) {
            Unit unit = territory.get(UnitRef.parse(scope));
            return new Scope(unit, door.keys(scope));
        }
        if (!actor.has(Role.MINISTRY_OFFICE)) {
            throw new Forbidden("declarations");
        }
        return new Scope(null, null);
    }
}
