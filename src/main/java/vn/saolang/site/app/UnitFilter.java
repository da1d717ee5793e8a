package vn.saolang.site.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.register.Register;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** The places a reader may choose from: provinces of today and of before, and the places of products within the one chosen. */
@Component
public class UnitFilter {

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final Territory territory;
    private final Register register;
    private final VietnamTime time;

    UnitFilter(Territory territory, Register register, VietnamTime time) {
        this.territory = territory;
        this.register = register;
        this.time = time;
    }

    /** Name by key. */
    public record Choices(Map<String, String> provinces, Map<String, String> former, Map<String, String> within) {}

    public Choices choices(@Nullable UnitRef chosen) {
        Map<String, String> within = new LinkedHashMap<>();
        if (chosen != null) {
            territory.find(chosen).ifPresent(unit -> {
                Unit province = territory.provinceOf(unit.ref());
                register.placesWithin(province.ref()).stream()
                        .map(territory::get)
                        .filter(place -> place.level() != UnitLevel.PROVINCE)
                        .forEach(place -> within.put(place.ref().key(), fullName(place)));
                if (unit.level() != UnitLevel.PROVINCE) {
                    within.putIfAbsent(chosen.key(), fullName(unit));
                }
            });
        }
        return new Choices(
                named(territory.provincesAt(time.today())),
                named(territory.provincesAt(LAST_DAY_OF_DISTRICTS)),
                within);
    }

    /** Provinces of today. */
    public List<Unit> provinces() {
        return territory.provincesAt(time.today());
    }

    /** Whether there is such a unit. */
    public boolean knows(UnitRef ref) {
        return territory.find(ref).isPresent();
    }

    /** Where a place of the past lies today, by name; empty when it still is. */
    public List<Unit> today(UnitRef ref) {
        Unit unit = territory.get(ref);
        return unit.existsOn(time.today()) ? List.of() : territory.successors(ref, time.today());
    }

    /** "Xã Côn Minh, Huyện Na Rì". */
    public String fullName(Unit unit) {
        UnitRef parent = unit.parent();
        return parent == null
                ? unit.name()
                : unit.name() + ", " + territory.get(parent).name();
    }

    private static Map<String, String> named(List<Unit> units) {
        Map<String, String> names = new LinkedHashMap<>();
        units.forEach(unit -> names.put(unit.ref().key(), unit.name()));
        return names;
    }
}
