package vn.saolang.producer.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What is told of a link contract (hợp đồng liên kết), not yet checked: null is "not told".
 *
 * @param number as on the paper, empty when it has none
 * @param households how many the partner stands for
 * @param areas of the producer from which it is supplied; may be none
 * @param quantity a year, in {@code unit}
 * @param priceRule how the price is found, in words
 */
public record ContractDraft(
        String number,
        @Nullable PartnerKind partnerKind,
        String partner,
        @Nullable Integer households,
        @Nullable UnitRef commune,
        String crop,
        List<AreaId> areas,
        @Nullable BigDecimal quantity,
        @Nullable CapacityUnit unit,
        String priceRule,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public ContractDraft {
        areas = List.copyOf(areas);
    }
}
