package vn.saolang.support.web.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.support.model.policy.Policy;

/**
 * The policies of a province.
 *
 * @param programmeKinds kinds of support as its programme names them
 * @param kinds all kinds it names
 * @param writes whether the reader enters and ends policies
 * @param typed what was typed into a refused form
 */
public record PoliciesPage(
        List<Policy> policies,
        List<String> programmeKinds,
        List<String> kinds,
        boolean writes,
        LocalDate today,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "support.policies.title";
    }

    /** good while in force, wait before, calm after. */
    public String mark(Policy policy) {
        return state(policy).equals("now") ? "good" : state(policy).equals("soon") ? "wait" : "calm";
    }

    /** now, soon or ended. */
    public String state(Policy policy) {
        LocalDate from = policy.says().validFrom();
        LocalDate to = policy.says().validTo();
        if (from != null && today.isBefore(from)) {
            return "soon";
        }
        return to != null && today.isAfter(to) ? "ended" : "now";
    }
}
