package vn.saolang.business.web.review;

import java.util.List;
import java.util.Map;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.product.ProductDetails;

/**
 * The product a plan leads to, before it is registered.
 *
 * @param sets names of the criteria sets in force by code
 * @param cases names of the cases of tourism services by code
 */
public record ProductFromPlanPage(
        Met met,
        ProductDetails details,
        Map<String, String> sets,
        Map<String, String> cases,
        String set,
        String tourismCase,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "business.product.title";
    }
}
