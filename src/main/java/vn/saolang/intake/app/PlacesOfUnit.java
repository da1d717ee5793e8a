package vn.saolang.intake.app;

import org.springframework.stereotype.Component;
import vn.saolang.intake.model.CommuneNames;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** The communes an office's list may name. */
@Component
class PlacesOfUnit {

    private final Territory territory;
    private final VietnamTime time;

    PlacesOfUnit(Territory territory, VietnamTime time) {
        this.territory = territory;
        this.time = time;
    }

    CommuneNames of(UnitRef unit) {
        CommuneNames names = new CommuneNames();
        Unit office = territory.get(unit);
        if (office.level() == UnitLevel.PROVINCE) {
            territory
                    .communesOf(unit, time.today())
                    .forEach(commune -> names.add(commune, territory.predecessors(commune.ref())));
        } else {
            names.add(office, territory.predecessors(unit));
        }
        return names;
    }

    /** Whether the office of the unit keeps the papers of those who are at home in the commune. */
    boolean covers(UnitRef unit, UnitRef commune) {
        return unit.equals(commune) || territory.provinceOf(commune).ref().equals(unit);
    }

    /** Whether a place entered earlier lies in the commune today. */
    boolean liesIn(UnitRef place, UnitRef commune) {
        return place.equals(commune)
                || territory.successors(place, time.today()).stream()
                        .anyMatch(unit -> unit.ref().equals(commune));
    }
}
