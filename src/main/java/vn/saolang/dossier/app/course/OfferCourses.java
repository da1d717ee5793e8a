package vn.saolang.dossier.app.course;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.model.course.CourseRules;
import vn.saolang.dossier.model.course.CourseRules.Standing;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.Producers;
import vn.saolang.product.EvaluationOffer;
import vn.saolang.product.EvaluationOffers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;

/** Offers a product's owner the evaluations it may enter, each with the reason when it may not (26/2026 Điều 7.5, 7.6a). */
@Component
public class OfferCourses implements EvaluationOffers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Courses courses;
    private final DossierQueries dossiers;
    private final Products products;
    private final Producers producers;

    OfferCourses(Courses courses, DossierQueries dossiers, Products products, Producers producers) {
        this.courses = courses;
        this.dossiers = dossiers;
        this.products = products;
        this.producers = producers;
    }

    @Override
    public List<EvaluationOffer> of(ProductId product) {
        if (runs(product)) {
            return List.of(new EvaluationOffer(DossierKind.FIRST.name(), "dossier.offer.RUNNING", List.of()));
        }
        Standing standing = courses.of(product);
        List<EvaluationOffer> offers = new ArrayList<>();
        if (standing.star() != null) {
            offers.add(offer(DossierKind.UPGRADE, standing));
            offers.add(offer(DossierKind.RE_EVALUATION, standing));
        }
        EvaluationOffer first = offer(DossierKind.FIRST, standing);
        if (first.open()) {
            offers.add(first);
        }
        return offers;
    }

    private static EvaluationOffer offer(DossierKind kind, Standing standing) {
        return new EvaluationOffer(
                kind.name(),
                kind == DossierKind.FIRST ? "product.dossier" : "dossier.offer." + kind.name(),
                CourseRules.openingDefects(kind, standing));
    }

    @Override
    public List<String> standing(ProductId product) {
        Standing standing = courses.of(product);
        var star = standing.star();
        var window = standing.window();
        return star == null || window == null
                ? List.of()
                : List.of(
                        "dossier.offer.standing",
                        Integer.toString(star.stars()),
                        DAY.format(star.lastValidDay()),
                        DAY.format(window.opens()),
                        DAY.format(window.closes()));
    }

    /** A product whose re-evaluation may be filed today and is not begun. */
    public record Due(ProductSummary product, Standing standing) {}

    /** The actor's products whose window is open and that are in no evaluation (26/2026 Điều 7.6a). */
    public List<Due> dueFor(Actor actor) {
        return producers.of(actor).stream()
                .flatMap(entity -> products.of(entity.id()).stream())
                .map(product -> new Due(product, courses.of(product.id())))
                .filter(due -> due.standing().window() != null
                        && due.standing().window().holds(due.standing().today()))
                .filter(due -> !runs(due.product().id()))
                .toList();
    }

    private boolean runs(ProductId product) {
        return dossiers.ofProduct(product).stream()
                .map(DossierSummary::state)
                .anyMatch(state -> state != DossierState.DECIDED && state != DossierState.WITHDRAWN);
    }
}
