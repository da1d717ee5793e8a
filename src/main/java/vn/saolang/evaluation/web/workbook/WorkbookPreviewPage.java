package vn.saolang.evaluation.web.workbook;

import java.util.List;
import java.util.Map;
import vn.saolang.evaluation.app.workbook.Preview;
import vn.saolang.evaluation.app.workbook.Preview.Kind;
import vn.saolang.evaluation.app.workbook.Preview.Row;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * What would become of a filled workbook.
 *
 * @param choices FILE or ONLINE as chosen so far, by row
 * @param late whether something was saved elsewhere after this was shown
 */
public record WorkbookPreviewPage(Preview preview, Map<String, String> choices, List<Refusal> refusals, boolean late)
        implements Page {

    public String base() {
        return "/sessions/" + preview.room().session().id() + "/workbook";
    }

    public String url() {
        return base() + "/" + preview.upload().id();
    }

    public boolean chosen(Row row, String choice) {
        return choice.equals(choices.get(row.field()));
    }

    public boolean mayBeSaved() {
        return preview.upload().open() && preview.anything();
    }

    /** Rows of a page that would be saved, or are to be decided. */
    public List<Row> rows(Preview.Page page, Kind kind) {
        return page.rows().stream().filter(row -> row.kind() == kind).toList();
    }

    /** An id that browsers and links take. */
    public String anchor(Row row) {
        return "f-" + row.field();
    }

    @Override
    public String titleKey() {
        return "evaluation.workbook.preview.title";
    }
}
