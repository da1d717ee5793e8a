package vn.saolang.stamp.web.matter;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.matter.MatterQueries;

/** What an office told the producer about a case; nothing of who reported. */
public record MatterToldPage(MatterQueries.Told told) implements Page {

    @Override
    public String titleKey() {
        return "stamp.matter.told.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(told.itemName());
    }
}
