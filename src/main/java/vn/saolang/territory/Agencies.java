package vn.saolang.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.saolang.territory.app.LoadTerritory;
import vn.saolang.territory.store.TerritoryStore;

/** Public bodies under the names they bore on a day. */
@Service
public class Agencies {

    private final Territory territory;
    private final Map<String, Agency> byCode;

    /** The loader is asked for so that it has run before the agencies are read. */
    public Agencies(TerritoryStore store, Territory territory, @SuppressWarnings("unused") LoadTerritory loaded) {
        this.territory = territory;
        this.byCode = store.agencies().stream().collect(Collectors.toMap(Agency::code, Function.identity()));
    }

    /** The bodies of a province on a day, its districts' included, by code; the province is one of that day. */
    public List<Agency> at(UnitRef province, LocalDate day) {
        return on(day, agency -> {
            UnitRef unit = agency.unit();
            return unit != null && territory.provinceOf(unit).ref().equals(province);
        });
    }

    /** The central bodies on a day, by code. */
    public List<Agency> central(LocalDate day) {
        return on(day, agency -> agency.unit() == null);
    }

    /** The province's body of a kind on a day, e.g. its department of agriculture; not for district committees. */
    public Optional<Agency> of(UnitRef province, AgencyKind kind, LocalDate day) {
        return at(province, day).stream()
                .filter(agency -> agency.kind() == kind && Objects.equals(agency.unit(), province))
                .findFirst();
    }

    public Optional<Agency> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private List<Agency> on(LocalDate day, Predicate<Agency> belongs) {
        return byCode.values().stream()
                .filter(agency -> agency.existsOn(day) && belongs.test(agency))
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }
}
