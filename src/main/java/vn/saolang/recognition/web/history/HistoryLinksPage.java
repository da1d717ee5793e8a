package vn.saolang.recognition.web.history;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.app.history.LinkHistory;

/** Products of the past that are not linked yet, with what may be proposed for each. */
public record HistoryLinksPage(List<LinkHistory.Unlinked> unlinked) implements Page {

    @Override
    public String titleKey() {
        return "recognition.history.links";
    }
}
