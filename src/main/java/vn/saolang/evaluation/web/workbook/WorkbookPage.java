package vn.saolang.evaluation.web.workbook;

import java.util.List;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** Where a member takes own sheets away as a workbook and brings them back. */
public record WorkbookPage(SessionId session, List<ScoredProduct> products, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.workbook.title";
    }
}
