package vn.saolang.evaluation.app.agency;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.CurrentRecognition;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.kernel.VietnamTime;

/** Which stars a product held on the day its re-evaluation was filed: they tell who re-evaluates it (26/2026 Điều 4.1, 7.6e). */
@Component
public class HeldStars {

    private final CurrentRecognition recognition;
    private final VietnamTime time;

    HeldStars(CurrentRecognition recognition, VietnamTime time) {
        this.recognition = recognition;
        this.time = time;
    }

    /** The recognition of that day; empty when the register knows none. */
    public Optional<CurrentStar> of(DossierSummary dossier) {
        LocalDate day = Objects.requireNonNullElse(dossier.filedOn(), time.today());
        return recognition.of(dossier.product(), day);
    }

    /** Whether the ministry has to re-evaluate it. */
    public boolean five(DossierSummary dossier) {
        return of(dossier).filter(one -> one.stars() == 5).isPresent();
    }
}
