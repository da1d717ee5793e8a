package vn.saolang.product.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityKind;
import vn.saolang.product.ProductDetails;
import vn.saolang.regulation.CriteriaSet;

/** What has to be told about a product, and which kind of producer may enter it (26/2026 Điều 2). */
public final class ProductRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 20_000;

    private ProductRules() {}

    /**
     * Every defect that can be told without looking up the place.
     *
     * @param set the set the details name, null when it is unknown or not in use today
     */
    public static List<Refusal> defects(ProductDetails details, @Nullable CriteriaSet set, EntityKind producer) {
        List<Refusal> defects = new ArrayList<>();
        if (details.name().isBlank()) {
            defects.add(Refusal.of("product.MISSING", "name", "product.name"));
        } else if (details.name().length() > LONGEST_NAME) {
            defects.add(Refusal.of("product.TOO_LONG", "name", Integer.toString(LONGEST_NAME)));
        }
        if (set == null) {
            defects.add(
                    Refusal.of("product.CRITERIA_SET_MISSING", "criteriaSet").citing("26/2026 Điều 2.2, Phụ lục I"));
        } else {
            bySet(defects, details, set, producer);
        }
        if (details.description().isBlank()) {
            defects.add(Refusal.of("product.MISSING", "description", "product.description")
                    .citing("26/2026 Mẫu số 02 I.7"));
        }
        longest(defects, "description", details.description());
        longest(defects, "packaging", details.packaging());
        longest(defects, "story", details.story());
        return defects;
    }

    private static void bySet(List<Refusal> defects, ProductDetails details, CriteriaSet set, EntityKind producer) {
        if (producer.tourismOnly() && !set.tourism()) {
            defects.add(Refusal.of("product.TOURISM_ONLY", "criteriaSet").citing("26/2026 Điều 2.3"));
        }
        boolean caseKnown = set.cases().stream().anyMatch(one -> one.code().equals(details.tourismCase()));
        if (!set.cases().isEmpty() && !caseKnown) {
            defects.add(Refusal.of("product.CASE_MISSING", "tourismCase").citing("26/2026 Phụ lục II, 8, 9, 15"));
        }
    }

    private static void longest(List<Refusal> defects, String field, String value) {
        if (value.length() > LONGEST_TEXT) {
            defects.add(Refusal.of("product.TOO_LONG", field, Integer.toString(LONGEST_TEXT)));
        }
    }
}
