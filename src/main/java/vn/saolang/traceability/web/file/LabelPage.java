package vn.saolang.traceability.web.file;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.model.completeness.Statement;
import vn.saolang.traceability.model.identifier.Item;

/** What the label of an item says, to be told by its producer. */
public record LabelPage(Item item, Statement told, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "traceability.label.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(item.name());
    }
}
