package vn.saolang.evaluation.model.hall;

import java.util.List;
import vn.saolang.evaluation.model.ScoredProduct;

/**
 * A product on the screens of a meeting: how far it is, never anybody's points.
 *
 * @param finished sheets handed in that count
 * @param expected sheets that must be in: those of members present, and those handed in
 * @param scoring names of those still scoring; told to chair and secretary only
 */
public record ProductLine(ScoredProduct product, int finished, int expected, List<String> scoring) {

    public ProductLine {
        scoring = List.copyOf(scoring);
    }
}
