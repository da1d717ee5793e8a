package vn.saolang.identity.web.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.ui.Page;

/**
 * What an officer hands over: all that waits, and whom somebody promised or owes a call.
 *
 * @param waiting by message key of its kind
 */
public record HandoverPage(Map<String, List<WorkItem>> waiting, List<Call> calls, LocalDate today) implements Page {

    @Override
    public String titleKey() {
        return "identity.handover.title";
    }

    public int things() {
        return waiting.values().stream().mapToInt(List::size).sum();
    }
}
