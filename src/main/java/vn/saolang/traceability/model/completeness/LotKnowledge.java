package vn.saolang.traceability.model.completeness;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of a lot that an act may ask for.
 *
 * @param pictured the product has a photo
 * @param registration number of the producer's registration paper; empty when not told
 * @param recognised whether its recognition is valid today; null when it never had one
 */
public record LotKnowledge(
        String name,
        String producer,
        String address,
        String registration,
        boolean gtin,
        boolean expiry,
        boolean pictured,
        DiaryFacts diary,
        Statement label,
        @Nullable Boolean recognised) {

    /** Judges each fact. */
    public Map<LotFact, Knowledge> facts() {
        Map<LotFact, Knowledge> facts = new EnumMap<>(LotFact.class);
        facts.put(LotFact.PRODUCT_NAME, known(!name.isBlank()));
        facts.put(LotFact.PICTURE, known(pictured || diary.photo()));
        facts.put(LotFact.PRODUCER_NAME, known(!producer.isBlank()));
        facts.put(LotFact.PRODUCER_ADDRESS, known(!address.isBlank()));
        facts.put(LotFact.PRODUCER_NUMBER, known(!registration.isBlank()));
        facts.put(LotFact.STAGES, known(diary.made() && !diary.gap()));
        facts.put(LotFact.MADE_TIME, known(diary.made()));
        facts.put(LotFact.TRACE_CODE, known(diary.made()));
        facts.put(LotFact.BRAND, ifAny(!label.brand().isBlank()));
        facts.put(LotFact.EXPIRY, ifAny(expiry));
        facts.put(
                LotFact.STANDARD,
                known(!label.standard().isBlank() || !diary.standard().isBlank()));
        facts.put(LotFact.GTIN, known(gtin));
        facts.put(LotFact.ORIGIN, known(diary.made() && diary.placed()));
        facts.put(LotFact.CERTIFICATES, certificates());
        facts.put(LotFact.WARNING, ifAny(!label.warning().isBlank()));
        return facts;
    }

    private Knowledge certificates() {
        if (!diary.tested() && recognised == null) {
            return Knowledge.NOT_APPLICABLE;
        }
        return known(diary.passed() || Boolean.TRUE.equals(recognised));
    }

    private static Knowledge known(boolean told) {
        return told ? Knowledge.PRESENT : Knowledge.MISSING;
    }

    private static Knowledge ifAny(boolean told) {
        return told ? Knowledge.PRESENT : Knowledge.NOT_APPLICABLE;
    }
}
