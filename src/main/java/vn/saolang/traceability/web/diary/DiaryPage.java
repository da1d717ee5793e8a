package vn.saolang.traceability.web.diary;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.Incoming;
import vn.saolang.traceability.model.reading.LotInHand;
import vn.saolang.traceability.web.balance.BalancePage.Warned;

/**
 * "What did you do today?": a producer's diary on a phone.
 *
 * @param account whose phone this is, for its queue
 * @param several whether the account acts for more than one producer
 * @param kinds what can be entered, in the order of the producer's work
 * @param warnings of the balance
 * @param last the newest entries
 * @param recalled which of the lots a recall reaches today
 */
public record DiaryPage(
        UUID account,
        EntitySummary entity,
        boolean several,
        List<EntryKind> kinds,
        List<Incoming> incoming,
        List<Warned> warnings,
        List<DiaryEntry> last,
        List<LotInHand> lots,
        Set<LotId> recalled)
        implements Page {

    @Override
    public String titleKey() {
        return "traceability.diary.title";
    }

    public String base() {
        return "/diary/" + entity.id();
    }

    /** The light frame: a page weighs little on a slow network. */
    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
