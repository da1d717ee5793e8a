package vn.saolang.dossier.app.course;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.CurrentRecognition;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.model.course.CourseRules;
import vn.saolang.dossier.model.course.CourseRules.Standing;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.regulation.Regulations;

/** Which kinds of evaluation a product may enter today (26/2026 Điều 6.1, 7.5, 7.6a). */
@Component
public class Courses {

    private final CurrentRecognition recognitions;
    private final Regulations regulations;
    private final VietnamTime time;

    Courses(CurrentRecognition recognitions, Regulations regulations, VietnamTime time) {
        this.recognitions = recognitions;
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

    public List<Refusal> filingDefects(ProductId product, DossierKind kind) {
        return CourseRules.filingDefects(kind, of(product));
    }
}
