package vn.saolang.evaluation.app.agency;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.model.agency.ReEvaluationClock;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regime;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.WorkingDays;

/**
 * Starts the clocks of re-evaluations (26/2026 Điều 7.6g). "Ngày nhận đủ hồ sơ" is, at the province, the day on which it got the
 * version it then found complete: the commune's dossier, or the last completion of it, not the day on which somebody got round to
 * checking it. At the ministry it is the day on which the province's dossier reached it.
 */
@Component
public class ReEvaluationTime {

    private static final String DAYS = "re-evaluation-decided-within-days";

    private final Dossiers dossiers;
    private final Regulations regulations;
    private final WorkingDays calendar;
    private final VietnamTime time;

    ReEvaluationTime(Dossiers dossiers, Regulations regulations, WorkingDays calendar, VietnamTime time) {
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.calendar = calendar;
        this.time = time;
    }

    /** The province's clock for a dossier that was found complete. */
    public ReEvaluationClock ofProvince(DossierSummary dossier) {
        return from(dossier, dossiers.receivedByProvinceOn(dossier.id()).orElseGet(time::today));
    }

    /** The clock that starts on a day under the act of the dossier; acts without such a number leave it to today's. */
    public ReEvaluationClock from(DossierSummary dossier, LocalDate receivedOn) {
        LocalDate filed = Objects.requireNonNullElse(dossier.filedOn(), receivedOn);
        Regime own = regulations.regimeFor(filed);
        Integer days = own.deadlines().get(DAYS);
        int given = days == null ? regulations.regimeFor(time.today()).deadline(DAYS) : days;
        return ReEvaluationClock.from(receivedOn, given, calendar);
    }
}
