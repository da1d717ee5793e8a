package vn.saolang.evaluation.web.conflict;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.conflict.ConflictQueries.ProductLine;
import vn.saolang.evaluation.app.conflict.ConflictQueries.Review;
import vn.saolang.evaluation.app.conflict.ConflictQueries.SeatLine;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * Declarations, signals and recusals of a session, for chair, secretary and office.
 *
 * @param subject the product a refused act was about, null when none was
 */
public record ConflictsPage(Review review, @Nullable UUID subject, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "evaluation.conflicts.title";
    }

    /** What was typed about a product and seat, empty when the refused act was about others. */
    public String typed(UUID product, SeatLine line, String form, String name) {
        boolean about = product.equals(subject)
                && typed.text("seat").equals(line.seat().id().toString())
                && typed.text("form").equals(form);
        return about ? typed.text(name) : "";
    }

    /** Products on which something can be decided, and those over that have something to tell. */
    public List<ProductLine> shown() {
        return review.products().stream()
                .filter(one ->
                        !one.product().state().over() || !telling(one.seats()).isEmpty())
                .toList();
    }

    /** Members with something to look at: declared, signalled or recused. */
    public static List<SeatLine> telling(List<SeatLine> lines) {
        return lines.stream()
                .filter(line -> line.recusal() != null || !line.signals().isEmpty())
                .toList();
    }

    /** Names of those who have not declared. */
    public static String silent(List<SeatLine> lines) {
        return String.join(
                ", ",
                lines.stream()
                        .filter(line -> line.declaration() == null && line.recusal() == null)
                        .map(line -> line.seat().name())
                        .toList());
    }
}
