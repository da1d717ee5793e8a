package vn.saolang.business.web.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.plan.PlanFilter;
import vn.saolang.idea.IdeaSummary;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/**
 * The plans a reader has to do with.
 *
 * @param ideas selected ideas for which a plan may be begun
 * @param own plans the reader writes
 * @param office plans of the reader's communes; null for those who hold no office
 */
public record PlansPage(
        List<IdeaSummary> ideas,
        List<Plan> own,
        boolean writes,
        @Nullable Paged<Plan> office,
        PlanFilter filter,
        String q)
        implements Page {

    @Override
    public String titleKey() {
        return "business.plans.title";
    }

    /** Address of the list with what was asked, without its page. */
    public String query(String path) {
        return path + "?show=" + filter.path() + "&q="
                + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8);
    }
}
