package vn.saolang.declaration.web.file;

import java.util.List;
import vn.saolang.declaration.app.DeclarationQueries.OwnLines;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** Where a spreadsheet is fetched and handed in. */
public record SheetPage(List<OwnLines> entities, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "declaration.sheet.title";
    }
}
