package vn.saolang.dossier.app.course;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.CurrentRecognition;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.model.course.CourseRules;
import vn.saolang.dossier.model.course.CourseRules.Standing;
import vn.saolang.dossier.model.former.FormerDossier;
import vn.saolang.dossier.store.former.FormerStore;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.regulation.Regulations;

/** Which kinds of evaluation a product may enter today (26/2026 Điều 6.1, 7.5, 7.6a). */
@Component
public class Courses {

    private final CurrentRecognition recognitions;
    private final FormerStore formers;
    private final Regulations regulations;
    private final VietnamTime time;

    Courses(CurrentRecognition recognitions, FormerStore formers, Regulations regulations, VietnamTime time) {
        this.recognitions = recognitions;
        this.formers = formers;
        this.regulations = regulations;
        this.time = time;
    }

    /** What the product holds today, and when it may be evaluated again. */
    public Standing of(ProductId product) {
        CurrentStar star = recognitions.of(product, time.today()).orElse(null);
        return new Standing(
                star,
                star == null ? null : regulations.regimeFor(time.today()).reEvaluationWindow(star.endsBefore()),
                time.today());
    }

    public List<Refusal> openingDefects(ProductId product, DossierKind kind) {
        return CourseRules.openingDefects(kind, of(product));
    }

    /** What keeps it from being handed in today; one that took the place of a former dossier was in time once (26/2026 Điều 12.2). */
    public List<Refusal> filingDefects(DossierSummary dossier) {
        return formerBehind(dossier.id()).isPresent()
                ? List.of()
                : CourseRules.filingDefects(dossier.kind(), of(dossier.product()));
    }

    /** The dossier of the former rules that this one took the place of. */
    public Optional<FormerDossier> formerBehind(DossierId id) {
        return formers.behind(id);
    }
}
