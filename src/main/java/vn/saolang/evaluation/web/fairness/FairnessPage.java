package vn.saolang.evaluation.web.fairness;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.fairness.FairnessQueries.Overview;
import vn.saolang.evaluation.model.fairness.Severity;
import vn.saolang.kernel.ui.Page;

/**
 * How generous councils, provinces and members were in a period.
 *
 * @param places names of scopes
 */
public record FairnessPage(Overview overview, Map<String, String> places) implements Page {

    public String place(String scope) {
        return places.getOrDefault(scope, scope);
    }

    public boolean country() {
        return overview.scope() == null;
    }

    /** The address that looks at one council's members in the same year. */
    public String url(Severity council) {
        return "/fairness?council=" + council.key() + (overview.year() == null ? "" : "&year=" + overview.year());
    }

    /** Name of the council whose members are shown; null when not narrowed to one. */
    public @Nullable String councilName() {
        return overview.council() == null
                ? null
                : overview.councils().stream()
                        .filter(one -> one.key().equals(overview.council().toString()))
                        .map(Severity::name)
                        .findFirst()
                        .orElse(null);
    }

    /** How the chosen year reads in the form. */
    public String year() {
        return overview.year() == null ? "" : overview.year().toString();
    }

    @Override
    public String titleKey() {
        return "evaluation.fairness.title";
    }
}
