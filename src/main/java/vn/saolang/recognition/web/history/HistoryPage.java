package vn.saolang.recognition.web.history;

import java.util.List;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.store.history.PastRecordStore;

/**
 * What a province's office entered of the past.
 *
 * @param words what was searched for
 */
public record HistoryPage(Paged<PastRecordStore.Kept> records, String words, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "recognition.history.title";
    }
}
