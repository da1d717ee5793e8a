package vn.saolang.evaluation.web.prepare;

import java.util.List;
import vn.saolang.evaluation.app.prepare.Briefs.Brief;
import vn.saolang.kernel.ui.Page;

/**
 * The brief of a product, whole: only the printed one is cut to two pages.
 *
 * @param photo address of the photo, empty when there is none
 */
public record BriefPage(Brief brief, String photo) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.brief.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(brief.product().productName());
    }
}
