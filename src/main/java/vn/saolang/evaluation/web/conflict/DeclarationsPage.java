package vn.saolang.evaluation.web.conflict;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.conflict.ConflictQueries.Own;
import vn.saolang.evaluation.app.conflict.ConflictQueries.OwnDeclarations;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * What a member declares about the products of a session.
 *
 * @param subject the product a refused declaration was about, null when none was
 */
public record DeclarationsPage(
        OwnDeclarations own, @Nullable UUID subject, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.declarations.title";
    }

    /** Products that still ask for a declaration, and those with one. */
    public List<Own> shown() {
        return own.products().stream()
                .filter(one -> !one.product().state().over() || one.declaration() != null)
                .toList();
    }

    /** What was typed about a product, empty when the refused act was about another. */
    public String typed(UUID product, String name) {
        return product.equals(subject) ? typed.text(name) : "";
    }

    public List<Refusal> refusalsOf(UUID product) {
        return product.equals(subject) ? refusals : List.of();
    }
}
