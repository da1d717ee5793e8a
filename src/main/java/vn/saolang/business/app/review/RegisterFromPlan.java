package vn.saolang.business.app.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanWorked;
import vn.saolang.business.app.plan.PlanDoor;
import vn.saolang.business.model.plan.PartText;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.store.plan.PartStore;
import vn.saolang.business.store.plan.PlanStore;
import vn.saolang.idea.Ideas;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;

/** Registers the product of an approved plan with what the plan told, and ties both and the idea together. */
@Component
public class RegisterFromPlan {

    private final PlanDoor door;
    private final PlanStore plans;
    private final PartStore parts;
    private final Products products;
    private final Ideas ideas;
    private final Events events;

    RegisterFromPlan(PlanDoor door, PlanStore plans, PartStore parts, Products products, Ideas ideas, Events events) {
        this.door = door;
        this.plans = plans;
        this.parts = parts;
        this.products = products;
        this.ideas = ideas;
        this.events = events;
    }

    /** What the plan tells of its product. */
    public ProductDetails details(Plan plan) {
        Map<PlanPart, PartText> all = parts.all(plan.summary().id());
        PartText told = all.getOrDefault(PlanPart.PRODUCT, PartText.blank(PlanPart.PRODUCT));
        return new ProductDetails(
                plan.summary().name(),
                plan.group().isEmpty() ? null : plan.group(),
                null,
                plan.commune(),
                told.get("description"),
                told.get("packaging"),
                "");
    }

    /**
     * Registers the product.
     *
     * @param criteriaSet code chosen by the producer; empty takes that of the idea
     * @param tourismCase of the tourism set; null for others
     * @throws RefusedException with every defect of the product's details, or when the plan is not approved or has its product
     */
    @Transactional
    public ProductId register(Actor by, PlanId id, String criteriaSet, @Nullable String tourismCase) {
        Plan plan = door.locked(by, id);
        if (!door.isOwner(by, plan)) {
            throw new Forbidden("registering the product of plan " + id);
        }
        if (!plan.summary().state().isApproved() || plan.summary().product() != null) {
            throw new RefusedException(Refusal.whole("business.NOT_NOW"));
        }
        ProductDetails told = details(plan);
        ProductId product = products.register(
                by,
                plan.summary().entity(),
                new ProductDetails(
                        told.name(),
                        criteriaSet.isBlank() ? told.criteriaSet() : criteriaSet,
                        tourismCase,
                        told.place(),
                        told.description(),
                        told.packaging(),
                        ""));
        plans.link(id, product);
        ideas.becameProduct(by, plan.summary().idea(), product);
        events.publish(by, new PlanWorked(id, "PRODUCT_REGISTERED", product.toString()));
        return product;
    }
}
