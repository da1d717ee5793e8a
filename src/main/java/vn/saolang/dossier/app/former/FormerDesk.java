package vn.saolang.dossier.app.former;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.model.former.FormerDossier;
import vn.saolang.dossier.store.former.FormerStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.Transition;
import vn.saolang.regulation.WorkingDays;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** The dossiers of the former rules on a provincial office's desk, and how long each may still go on (26/2026 Điều 12.2). */
@Component
public class FormerDesk {

    private final FormerStore formers;
    private final Regulations regulations;
    private final WorkingDays workingDays;
    private final Territory territory;
    private final VietnamTime time;

    FormerDesk(
            FormerStore formers,
            Regulations regulations,
            WorkingDays workingDays,
            Territory territory,
            VietnamTime time) {
        this.formers = formers;
        this.regulations = regulations;
        this.workingDays = workingDays;
        this.territory = territory;
        this.time = time;
    }

    /**
     * One with its last day.
     *
     * @param finishBy last day to finish it under the former rules
     * @param over whether that day has passed
     */
    public record Line(FormerDossier former, LocalDate finishBy, boolean over) {}

    /** Those of the office's province. */
    public List<Line> of(Actor office) {
        return formers.of(province(office)).stream().map(this::line).toList();
    }

    /** The office's, or not found. */
    public Line open(Actor office, UUID id) {
        return formers.find(id)
                .filter(one ->
                        office.mayFor(Role.PROVINCE_OFFICE, one.province().key()))
                .map(this::line)
                .orElseThrow(() -> new NotFound("former dossier " + id));
    }

    private Line line(FormerDossier former) {
        LocalDate by = transition().finishBy(former.reEvaluation(), workingDays);
        return new Line(former, by, time.today().isAfter(by));
    }

    public List<FormerStore.Paper> papers(UUID id) {
        return formers.papers(id);
    }

    /** The products that may take its place, its commune's first. */
    public List<FormerStore.Candidate> candidates(FormerDossier former) {
        return formers.candidates(
                communes(former.province()).stream().map(Unit::ref).toList(), former.commune());
    }

    /** The communes of the office's province today. */
    public List<Unit> communes(Actor office) {
        return communes(province(office));
    }

    private List<Unit> communes(UnitRef province) {
        return territory.communesOf(province, time.today());
    }

    Transition transition() {
        return regulations.transition().orElseThrow();
    }

    static UnitRef province(Actor office) {
        return office.scope(Role.PROVINCE_OFFICE)
                .map(UnitRef::parse)
                .orElseThrow(() -> new NotFound("province of an office"));
    }
}
