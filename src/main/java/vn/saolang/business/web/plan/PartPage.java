package vn.saolang.business.web.plan;

import java.util.List;
import java.util.Map;
import vn.saolang.business.PlanPart;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * One part of a plan, to write or to read.
 *
 * @param typed the fields as typed or stored
 * @param stale somebody changed the part since the form was opened; {@code stored} is what stands there now
 * @param starts quarters with which the plan may begin, by the text the form sends
 * @param asked what the office asked to be mended here; empty when nothing
 * @param lacking what the part still lacks
 * @param refusals why it was not saved
 */
public record PartPage(
        Met met,
        PlanPart part,
        int version,
        Map<String, String> typed,
        Map<String, String> stored,
        boolean stale,
        Map<String, String> starts,
        String asked,
        List<Refusal> lacking,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return part.key();
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What somebody else stored meanwhile in this field; empty when the same. */
    public String other(String field) {
        String now = stored.getOrDefault(field, "");
        return stale && !now.equals(get(field)) ? now : "";
    }

    /** Where it is in the row of parts, from 1. */
    public int position() {
        return part.ordinal() + 1;
    }

    /** Address of what comes next: the next part, after the last the milestones. */
    public String nextUrl() {
        return position() < PlanPart.values().length
                ? met.url() + "/parts/" + PlanPart.values()[part.ordinal() + 1].path()
                : met.url() + "/progress";
    }

    public String nextKey() {
        return position() < PlanPart.values().length
                ? PlanPart.values()[part.ordinal() + 1].key()
                : "business.milestones.title";
    }

    /** The field beside which a problem stands is named once only: what is lacking is shown when nothing was refused. */
    public List<Refusal> beside() {
        return refusals;
    }
}
