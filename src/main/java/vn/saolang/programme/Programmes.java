package vn.saolang.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.saolang.programme.model.own.OwnProgramme;
import vn.saolang.programme.store.ProgrammeFiles;
import vn.saolang.programme.store.own.OwnReader;
import vn.saolang.programme.store.own.OwnStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Which programme a province follows on a day: the acts that came along as data, and those a province wrote here. */
@Service
public class Programmes {

    private final ProgrammeFiles files;
    private final OwnStore own;
    private final Territory territory;

    Programmes(ProgrammeFiles files, OwnStore own, Territory territory) {
        this.files = files;
        this.own = own;
        this.territory = territory;
    }

    /** Every programme, by province and first year. */
    public List<Programme> all() {
        return Stream.concat(files.all().stream(), own.all().stream().flatMap(this::whole))
                .sorted(Comparator.comparing(Programme::provinceName)
                        .thenComparing(one -> one.period().from()))
                .toList();
    }

    private Stream<Programme> whole(OwnProgramme one) {
        return files.all().stream()
                .filter(base -> base.code().equals(one.copiedFrom()))
                .map(base -> OwnReader.read(one, base));
    }

    /** The programme with this code. */
    public Optional<Programme> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * The programme a unit's province follows on a day: the one whose years hold it, else the last that began before; ask
     * {@link #decidedFor} whether it still runs.
     *
     * @param unit a province, or a commune of it
     */
    public Optional<Programme> of(UnitRef unit, LocalDate day) {
        List<Programme> begun = ofProvince(unit, day).stream()
                .filter(one -> one.period().from() <= day.getYear())
                .toList();
        return begun.stream()
                .filter(one -> one.period().covers(day.getYear()))
                .reduce((_, later) -> later)
                .or(() -> begun.stream()
                        .max(Comparator.comparing(one -> one.period().to())));
    }

    /** Whether a programme of the unit's province covers the day; where not, the page says that none is decided. */
    public boolean decidedFor(UnitRef unit, LocalDate day) {
        return of(unit, day).filter(one -> one.period().covers(day.getYear())).isPresent();
    }

    /** All programmes of the unit's province and of those it was made of, by first year. */
    public List<Programme> ofProvince(UnitRef unit, LocalDate day) {
        Set<UnitRef> asked = standing(territory.provinceOf(unit).ref(), day);
        List<Programme> found = new ArrayList<>();
        for (Programme one : all()) {
            if (standing(one.province(), day).stream().anyMatch(asked::contains)) found.add(one);
        }
        found.sort(Comparator.comparing(one -> one.period().from()));
        return found;
    }

    private Set<UnitRef> standing(UnitRef province, LocalDate day) {
        Set<UnitRef> refs = new TreeSet<>(Set.of(province));
        territory.successors(province, day).stream().map(Unit::ref).forEach(refs::add);
        return refs;
    }
}
