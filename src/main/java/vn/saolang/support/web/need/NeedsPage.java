package vn.saolang.support.web.need;

import java.math.BigDecimal;
import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.support.model.need.NeedSum;
import vn.saolang.support.model.request.SupportRequest;

/**
 * What producers of the reader's unit need.
 *
 * @param open the requests behind the sums, the oldest first
 */
public record NeedsPage(List<NeedSum> sums, List<SupportRequest> open) implements Page {

    @Override
    public String titleKey() {
        return "support.needs.title";
    }

    public BigDecimal asked() {
        return sums.stream().map(NeedSum::asked).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal granted() {
        return sums.stream().map(NeedSum::granted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
