package vn.saolang.producer.model.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.area.AreaCode;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.model.boundary.BoundaryText;

/** What must be true of an area before it is stored. */
public final class AreaRules {

    /** Planting-area codes that one area may have. */
    public static final int MOST_CODES = 10;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 100;
    private static final BigDecimal MOST_HECTARES = new BigDecimal("100000");
    private static final int HECTARE_DECIMALS = 4;
    private static final int MOST_HOUSEHOLDS = 100_000;

    private AreaRules() {}

    /** Every defect but those of the commune. */
    public static List<Refusal> defects(AreaDraft draft, StandardList standards, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        text(defects, draft.name(), "name", "producer.AREA_NAME_MISSING");
        if (draft.kind() == null) {
            defects.add(Refusal.of("producer.AREA_KIND_MISSING", "kind"));
        }
        text(defects, draft.crop(), "crop", "producer.AREA_CROP_MISSING");
        hectares(defects, draft.hectares());
        Integer households = draft.households();
        if (households == null || households < 0 || households > MOST_HOUSEHOLDS) {
            defects.add(Refusal.of("producer.AREA_HOUSEHOLDS", "households"));
        }
        standard(defects, draft, standards);
        codes(defects, draft.codes());
        defects.addAll(BoundaryText.read(draft.boundary()).defects());
        return defects;
    }

    private static void text(List<Refusal> defects, String text, String field, String missing) {
        if (text.isBlank()) {
            defects.add(Refusal.of(missing, field));
        } else if (text.length() > LONGEST_NAME) {
            defects.add(Refusal.of("producer.TOO_LONG", field, Integer.toString(LONGEST_NAME)));
        }
    }

    private static void hectares(List<Refusal> defects, @org.jspecify.annotations.Nullable BigDecimal hectares) {
        if (hectares == null
                || hectares.signum() <= 0
                || hectares.compareTo(MOST_HECTARES) > 0
                || hectares.stripTrailingZeros().scale() > HECTARE_DECIMALS) {
            defects.add(Refusal.of("producer.AREA_HECTARES", "hectares"));
        }
    }

    private static void standard(List<Refusal> defects, AreaDraft draft, StandardList standards) {
        Standard standard = standards.find(draft.standard()).orElse(null);
        if (standard == null) {
            defects.add(Refusal.of("producer.AREA_STANDARD_MISSING", "standard"));
        } else if (standard.certified() && draft.certificate().isBlank()) {
            defects.add(Refusal.of("producer.AREA_CERTIFICATE_MISSING", "certificate", standard.name()));
        }
        if (draft.certificate().length() > LONGEST_NAME) {
            defects.add(Refusal.of("producer.TOO_LONG", "certificate", Integer.toString(LONGEST_NAME)));
        }
    }

    private static void codes(List<Refusal> defects, List<AreaCode> codes) {
        if (codes.size() > MOST_CODES) {
            defects.add(Refusal.of("producer.AREA_CODES_MANY", "codes", Integer.toString(MOST_CODES)));
        }
        for (int i = 0; i < codes.size(); i++) {
            AreaCode one = codes.get(i);
            if (one.code().isBlank() || one.code().length() > LONGEST_CODE) {
                defects.add(Refusal.of("producer.AREA_CODE_MISSING", "code" + i));
            }
            if (longest(one) > LONGEST_NAME) {
                defects.add(Refusal.of("producer.TOO_LONG", "code" + i, Integer.toString(LONGEST_NAME)));
            }
            LocalDate from = one.validFrom();
            LocalDate until = one.validUntil();
            if (from != null && until != null && until.isBefore(from)) {
                defects.add(Refusal.of("producer.AREA_CODE_DAYS", "codeUntil" + i));
            }
        }
    }

    private static int longest(AreaCode one) {
        return Math.max(
                one.market().length(),
                Math.max(one.holder().length(), one.authority().length()));
    }
}
