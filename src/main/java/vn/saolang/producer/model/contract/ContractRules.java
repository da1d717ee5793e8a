package vn.saolang.producer.model.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.ContractDraft;

/** What must be true of a link contract before it is stored. */
public final class ContractRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_CROP = 200;
    private static final int LONGEST_RULE = 2000;
    private static final int LONGEST_NUMBER = 100;
    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("10000000000");

    private ContractRules() {}

    /**
     * Every defect.
     *
     * @param own the areas of the producer
     */
    public static List<Refusal> defects(ContractDraft draft, Set<AreaId> own, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.partnerKind() == null) {
            defects.add(Refusal.of("producer.CONTRACT_PARTNER_KIND", "partnerKind"));
        }
        text(defects, draft.partner(), "partner", LONGEST_NAME, "producer.CONTRACT_PARTNER");
        text(defects, draft.crop(), "crop", LONGEST_CROP, "producer.AREA_CROP_MISSING");
        text(defects, draft.priceRule(), "priceRule", LONGEST_RULE, "producer.CONTRACT_PRICE");
        if (draft.number().length() > LONGEST_NUMBER) {
            defects.add(Refusal.of("producer.TOO_LONG", "number", Integer.toString(LONGEST_NUMBER)));
        }
        Integer households = draft.households();
        if (households != null && households <= 0) {
            defects.add(Refusal.of("producer.CONTRACT_HOUSEHOLDS", "households"));
        }
        if (!own.containsAll(draft.areas())) {
            defects.add(Refusal.of("producer.CONTRACT_AREAS", "areas"));
        }
        if (!isQuantity(draft.quantity())) {
            defects.add(Refusal.of("producer.CONTRACT_QUANTITY", "quantity"));
        }
        if (draft.unit() == null) {
            defects.add(Refusal.of("producer.CAPACITY_UNIT", "unit"));
        }
        days(defects, draft, today);
        return defects;
    }

    private static void text(List<Refusal> defects, String text, String field, int longest, String missing) {
        if (text.isBlank()) {
            defects.add(Refusal.of(missing, field));
        } else if (text.length() > longest) {
            defects.add(Refusal.of("producer.TOO_LONG", field, Integer.toString(longest)));
        }
    }

    private static boolean isQuantity(@Nullable BigDecimal quantity) {
        return quantity != null
                && quantity.signum() > 0
                && quantity.compareTo(MOST) < 0
                && quantity.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static void days(List<Refusal> defects, ContractDraft draft, LocalDate today) {
        LocalDate signed = draft.signedOn();
        if (signed == null || signed.isAfter(today)) {
            defects.add(Refusal.of("producer.CONTRACT_SIGNED", "signedOn"));
        }
        if (draft.validFrom() == null) {
            defects.add(Refusal.of("producer.CONTRACT_FROM", "validFrom"));
        }
        LocalDate until = draft.validUntil();
        if (until == null || (draft.validFrom() != null && until.isBefore(draft.validFrom()))) {
            defects.add(Refusal.of("producer.CONTRACT_UNTIL", "validUntil"));
        }
    }
}
