package vn.saolang.recognition.web.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.app.history.HistoryQueries;
import vn.saolang.recognition.register.RegisterProduct;

/**
 * A product of the past as its province's office sees it.
 *
 * @param shown its page in the register; null while nothing of it is recognised
 * @param reason why a link or an entry is to be taken back, as typed
 */
public record HistoryProductPage(
        HistoryQueries.Product product, @Nullable RegisterProduct shown, String reason, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "recognition.history.product";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(product.listed().name());
    }

    public boolean isLinked() {
        return product.listed().product() != null || product.listed().joinedTo() != null;
    }
}
