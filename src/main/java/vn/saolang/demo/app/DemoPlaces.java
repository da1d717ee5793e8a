package vn.saolang.demo.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Finds units by their names: with a district as they were until 30/6/2025, without one as they are since. */
@Component
class DemoPlaces {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final Territory territory;

    DemoPlaces(Territory territory) {
        this.territory = territory;
    }

    /** The finest unit named. */
    UnitRef find(@Nullable String commune, @Nullable String district, String province) {
        if (commune != null && district == null) {
            return only(communes(province, SINCE), commune).ref();
        }
        if (district == null) {
            return province(province, BEFORE).ref();
        }
        List<Unit> within = communes(province, BEFORE).stream()
                .filter(unit -> unit.parent() != null
                        && territory
                                .get(Objects.requireNonNull(unit.parent()))
                                .name()
                                .equals(district))
                .toList();
        if (commune != null) {
            return only(within, commune).ref();
        }
        if (within.isEmpty()) {
            throw new IllegalStateException("No district " + district);
        }
        return Objects.requireNonNull(within.getFirst().parent());
    }

    private List<Unit> communes(String province, LocalDate day) {
        return territory.communesOf(province(province, day).ref(), day);
    }

    private Unit province(String name, LocalDate day) {
        return only(territory.provincesAt(day), name);
    }

    private static Unit only(List<Unit> units, String name) {
        List<Unit> found =
                units.stream().filter(unit -> unit.name().equals(name)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " units are called " + name);
        }
        return found.getFirst();
    }
}
