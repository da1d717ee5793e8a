package vn.saolang.declaration.app.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.model.SheetRow;
import vn.saolang.declaration.model.Warning;
import vn.saolang.kernel.Refusal;
import vn.saolang.product.ProductSummary;

/**
 * A row with everything that is wrong or odd about it.
 *
 * @param product null when it cannot be told
 * @param period null when it cannot be told
 * @param writer as whom the reader declares it; null when the product is unknown
 * @param version of the draft it would overwrite; 0 when there is none
 * @param refusals empty when the row may be sent
 */
public record CheckedLine(
        SheetRow row,
        @Nullable ProductSummary product,
        @Nullable HalfYear period,
        @Nullable Writer writer,
        int version,
        Figures figures,
        List<Refusal> refusals,
        List<Warning> warnings) {

    public CheckedLine {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    public boolean isGood() {
        return refusals.isEmpty();
    }
}
