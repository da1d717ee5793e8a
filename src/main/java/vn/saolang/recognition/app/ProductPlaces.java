package vn.saolang.recognition.app;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.SearchText;
import vn.saolang.territory.Succession;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** In which units a product lies, old and new, so that either name finds it. */
@Component
public class ProductPlaces {

    private final Territory territory;

    ProductPlaces(Territory territory) {
        this.territory = territory;
    }

    /** The unit, what it became, what it was made of, each with the units above it; of a district's heirs only the province. */
    public Set<Unit> around(UnitRef ref) {
        Unit unit = territory.get(ref);
        Set<Unit> places = new LinkedHashSet<>();
        withParents(unit, places);
        if (unit.level() == UnitLevel.DISTRICT) {
            Unit province = territory.provinceOf(ref);
            heirs(province.ref(), places);
        } else {
            heirs(ref, places);
            ancestors(ref, places);
        }
        return places;
    }

    private void heirs(UnitRef ref, Set<Unit> places) {
        for (Succession step : territory.became(ref)) {
            withParents(step.to(), places);
            heirs(step.to().ref(), places);
        }
    }

    private void ancestors(UnitRef ref, Set<Unit> places) {
        for (Succession step : territory.cameFrom(ref)) {
            withParents(step.from(), places);
            ancestors(step.from().ref(), places);
        }
    }

    private void withParents(Unit unit, Set<Unit> places) {
        @Nullable Unit next = unit;
        while (next != null) {
            places.add(next);
            UnitRef parent = next.parent();
            next = parent == null ? null : territory.get(parent);
        }
    }

    /** The folded text a search reads; words begin after a blank. */
    public static String searchText(String name, String entity, String place, String code, Set<Unit> places) {
        String names = places.stream().map(Unit::name).distinct().collect(Collectors.joining(" "));
        return " " + SearchText.fold(String.join(" ", name, entity, place, code, names));
    }
}
