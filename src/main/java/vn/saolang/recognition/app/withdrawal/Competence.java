package vn.saolang.recognition.app.withdrawal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Authority;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Whose head withdraws a certificate, and where the product lies today (26/2026 Điều 8.2). */
@Component
public class Competence {

    private final Regulations regulations;
    private final Territory territory;
    private final VietnamTime time;

    Competence(Regulations regulations, Territory territory, VietnamTime time) {
        this.regulations = regulations;
        this.territory = territory;
        this.time = time;
    }

    /**
     * Where a product lies today.
     *
     * @param commune null when its old commune was split among several
     */
    public record Place(String province, @Nullable String commune) {}

    /** The unit of then as it stands today. */
    public Place today(UnitRef unit) {
        List<Unit> now = territory.successors(unit, time.today());
        Unit first = now.isEmpty() ? territory.get(unit) : now.getFirst();
        boolean one = now.size() == 1 && first.level() == UnitLevel.COMMUNE;
        return new Place(
                territory.provinceOf(first.ref()).ref().key(), one ? first.ref().key() : null);
    }

    /**
     * The scope whose head withdraws a certificate of so many stars: the level that recognises them under the regime of the day.
     */
    public String scopeFor(int stars, String province, LocalDate day) {
        boolean central = regulations
                .regimeFor(day)
                .recognisedBy(stars)
                .filter(Authority.CENTRAL::equals)
                .isPresent();
        return central ? Level.COUNTRY : province;
    }

    /** Days from the conclusion to the decision (Điều 8.4). */
    public int days(LocalDate day) {
        return regulations.regimeFor(day).deadline("withdrawal-within-days");
    }
}
