package vn.saolang.recognition.app.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.PastFacts;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/**
 * Finds the unit that a place of the past names: with a district, or decided before 1/7/2025, as it was until 30/6/2025. A
 * commune that had been merged before our data begin is kept in its words, under its district or province.
 */
@Component
class PastPlaces {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final Territory territory;
    private final VietnamTime time;

    PastPlaces(Territory territory, VietnamTime time) {
        this.territory = territory;
        this.time = time;
    }

    /**
     * A place that was looked for.
     *
     * @param unit the finest unit found; null when refused
     * @param inexact it is coarser than what the source names
     */
    record Found(
            @Nullable UnitRef unit,
            boolean inexact,
            @Nullable Refusal refusal) {

        static Found refused(String code, PastColumn column, String... args) {
            return new Found(null, false, Refusal.of(code, column.field(), args));
        }
    }

    /** Finds it within the province of the office, as it is today or was before. */
    Found find(PastFacts facts, String scope) {
        boolean then = !facts.district().isEmpty() || facts.decided().to().isBefore(SINCE);
        LocalDate day = then ? BEFORE : SINCE;
        Unit province = only(territory.provincesAt(day), facts.province())
                .or(() -> only(territory.provincesAt(other(day)), facts.province()))
                .orElse(null);
        if (province == null) {
            return Found.refused("recognition.PAST_PROVINCE", PastColumn.PROVINCE, facts.province());
        }
        if (!belongsTo(province, scope)) {
            return Found.refused("recognition.PAST_OTHER_PROVINCE", PastColumn.PROVINCE, facts.province());
        }
        List<Unit> communes = territory.communesOf(province.ref(), province.existsOn(day) ? day : other(day));
        return facts.district().isEmpty() ? commune(facts, communes, province) : withinDistrict(facts, communes);
    }

    private Found withinDistrict(PastFacts facts, List<Unit> communes) {
        Optional<Unit> district = only(
                communes.stream()
                        .map(Unit::parent)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .map(territory::get)
                        .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                        .toList(),
                facts.district());
        if (district.isEmpty()) {
            return Found.refused("recognition.PAST_DISTRICT", PastColumn.DISTRICT, facts.district());
        }
        UnitRef above = district.get().ref();
        return commune(
                facts,
                communes.stream().filter(unit -> above.equals(unit.parent())).toList(),
                district.get());
    }

    private Found commune(PastFacts facts, List<Unit> communes, Unit above) {
        if (facts.commune().isEmpty()) {
            return new Found(above.ref(), false, null);
        }
        List<Unit> found = called(communes, facts.commune());
        if (found.size() > 1) {
            return Found.refused("recognition.PAST_COMMUNE_AMBIGUOUS", PastColumn.COMMUNE, facts.commune());
        }
        return found.isEmpty()
                ? new Found(above.ref(), true, null)
                : new Found(found.getFirst().ref(), false, null);
    }

    /** Whether the province is, or became, the office's. */
    private boolean belongsTo(Unit province, String scope) {
        return territory.successors(province.ref(), time.today()).stream()
                .anyMatch(unit -> unit.ref().key().equals(scope));
    }

    private static LocalDate other(LocalDate day) {
        return day.equals(BEFORE) ? SINCE : BEFORE;
    }

    private static Optional<Unit> only(List<Unit> units, String name) {
        List<Unit> found = called(units, name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The full name counts first, so that "Thị trấn Yên Châu" is not taken for "Xã Yên Châu". */
    private static List<Unit> called(List<Unit> units, String name) {
        String wanted = fold(name);
        List<Unit> full =
                units.stream().filter(unit -> fold(unit.name()).equals(wanted)).toList();
        return full.isEmpty()
                ? units.stream()
                        .filter(unit -> fold(unit.bareName()).equals(wanted))
                        .toList()
                : full;
    }

    private static String fold(String name) {
        String folded = SearchText.fold(name) + " ";
        if (folded.startsWith("tp ")) {
            folded = "thanh pho " + folded.substring(3);
        } else if (folded.startsWith("tt ")) {
            folded = "thi tran " + folded.substring(3);
        } else if (folded.startsWith("tx ")) {
            folded = "thi xa " + folded.substring(3);
        }
        return folded.strip();
    }
}
