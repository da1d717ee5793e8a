package vn.saolang.evaluation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * The form of a version of the council's rules.
 *
 * @param id null for a new version
 */
public record RulesFormPage(@Nullable UUID id, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return id == null ? "evaluation.rules.new" : "evaluation.rules.change";
    }

    public String action() {
        return id == null ? "/council-rules" : "/council-rules/" + id;
    }
}
