package vn.saolang.recognition.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.ResultId;
import vn.saolang.product.ProductId;

/**
 * A product on a decision's list, with its names as they were when the decision was prepared.
 *
 * @param total the council's mean
 * @param ranked the council's rank, 1 to 5
 * @param recognised stars the decision recognises; null when it approves the result only
 * @param filedOn day the dossier was filed, which chooses the regime (26/2026 Điều 12.2)
 * @param remark why this course was chosen, where the law leaves a choice; else empty
 */
public record DecisionItem(
        UUID id,
        int line,
        ResultId result,
        DossierId dossier,
        ProductId product,
        @Nullable String productCode,
        String productName,
        String entityName,
        String councilName,
        BigDecimal total,
        int ranked,
        @Nullable Integer recognised,
        LocalDate concludedOn,
        LocalDate filedOn,
        String remark) {

    /** Stars printed on the list: what is recognised, else 5, for which it is proposed. */
    public int stars() {
        return recognised == null ? 5 : recognised;
    }
}
