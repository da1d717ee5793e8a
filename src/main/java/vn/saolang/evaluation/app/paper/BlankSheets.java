package vn.saolang.evaluation.app.paper;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.papers.Paper;
import vn.saolang.papers.ScoreSheet;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** Score sheets nobody has filled in, for the table in case tablets fail. */
@Component
public class BlankSheets {

    private final Regulations regulations;

    BlankSheets(Regulations regulations) {
        this.regulations = regulations;
    }

    /** A sheet of the product's set with its head filled in. */
    public Paper of(Council council, ScoredProduct product) {
        CriteriaSet set = regulations.get(product.criteriaSet());
        Sheet empty = new Sheet(
                new UUID(0, 0),
                1,
                council.seats().getFirst(),
                product.submission(),
                SheetState.DRAFT,
                "",
                0,
                null,
                Map.of());
        return new ScoreSheet(
                        council.name(),
                        "Bộ tiêu chí số " + set.number() + ": " + set.name(),
                        null,
                        product.productName(),
                        product.productCode(),
                        product.entityName(),
                        "số " + product.submission(),
                        SheetLines.of(set, empty, product.tourismCase()),
                        set.parts().stream()
                                .map(part -> new ScoreSheet.Sum(part.code(), part.name(), null, part.maxPoints()))
                                .toList(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .paper();
    }
}
