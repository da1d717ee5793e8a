package vn.saolang.business.web.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.business.PlanId;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.app.review.RegisterFromPlan;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** The product of an approved plan: filled in from the plan, registered with one press. */
@Controller
class ProductFromPlanController {

    private final PlanQueries queries;
    private final RegisterFromPlan registering;
    private final Regulations regulations;
    private final VietnamTime time;

    ProductFromPlanController(
            PlanQueries queries, RegisterFromPlan registering, Regulations regulations, VietnamTime time) {
        this.queries = queries;
        this.registering = registering;
        this.regulations = regulations;
        this.time = time;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/plans/{id}/product")
    Object show(Actor actor, @PathVariable String id) {
        Met met = owned(actor, id);
        ProductId known = met.plan().summary().product();
        return known == null ? page(met, "", "", List.of()) : Redirect.to("/products/" + known);
    }

    @Access(Role.PRODUCER)
    @PostMapping("/plans/{id}/product")
    Object register(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String criteriaSet,
            @RequestParam(defaultValue = "") String tourismCase) {
        Met met = owned(actor, id);
        boolean withCase = regulations
                .find(criteriaSet)
                .filter(set -> !set.cases().isEmpty())
                .isPresent();
        try {
            ProductId product = registering.register(
                    actor, PlanId.parse(id), criteriaSet, withCase && !tourismCase.isEmpty() ? tourismCase : null);
            return Redirect.to("/products/" + product).saying("business.product.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(met, criteriaSet, tourismCase, refused.refusals()));
        }
    }

    private Met owned(Actor actor, String id) {
        Met met = queries.meet(actor, PlanId.parse(id));
        if (!met.owner() || !met.plan().summary().state().isApproved()) {
            throw new NotFound("product of plan " + id);
        }
        return met;
    }

    private ProductFromPlanPage page(Met met, String set, String tourismCase, List<Refusal> refusals) {
        ProductDetails details = registering.details(met.plan());
        Map<String, String> sets = new LinkedHashMap<>();
        Map<String, String> cases = new LinkedHashMap<>();
        for (CriteriaSet one : regulations.usableOn(time.today())) {
            sets.put(one.code(), one.number() + ". " + one.name());
            one.cases().forEach(each -> cases.put(each.code(), each.name()));
        }
        return new ProductFromPlanPage(
                met,
                details,
                sets,
                cases,
                set.isEmpty() ? Objects.requireNonNullElse(details.criteriaSet(), "") : set,
                tourismCase,
                refusals);
    }
}
