package vn.saolang.traceability.model.identifier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Refusal;

/** What a place must tell, apart from its GLN. */
public final class PlaceRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    private PlaceRules() {}

    /** Every defect; whether its commune exists is asked elsewhere. */
    public static List<Refusal> defects(PlaceDraft draft) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.name().isBlank() || draft.name().length() > LONGEST_NAME) {
            defects.add(Refusal.of("traceability.PLACE_NAME", "name", Integer.toString(LONGEST_NAME)));
        }
        if (draft.address().isBlank() || draft.address().length() > LONGEST_ADDRESS) {
            defects.add(Refusal.of("traceability.PLACE_ADDRESS", "address", Integer.toString(LONGEST_ADDRESS)));
        }
        if (draft.kind() == null) {
            defects.add(Refusal.of("traceability.PLACE_KIND", "kind"));
        }
        if (draft.area() != null && !draft.own()) {
            defects.add(Refusal.whole("traceability.PLACE_AREA"));
        }
        if ((draft.latitude() == null) != (draft.longitude() == null)
                || outside(draft.latitude(), POLE)
                || outside(draft.longitude(), DATE_LINE)) {
            defects.add(Refusal.of("traceability.PLACE_POINT", "latitude"));
        }
        return defects;
    }

    private static boolean outside(@org.jspecify.annotations.Nullable BigDecimal degrees, BigDecimal most) {
        return degrees != null && degrees.abs().compareTo(most) > 0;
    }
}
