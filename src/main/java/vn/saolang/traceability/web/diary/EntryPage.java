package vn.saolang.traceability.web.diary;

import java.util.List;
import java.util.UUID;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.template.Template.Text;

/**
 * One entry: what it tells, its files, its event, and that it was wrong.
 *
 * @param own whether the reader may declare it wrong
 * @param step what its step is called; empty for none
 * @param event its EPCIS event as JSON
 * @param reason as typed into a refused declaration
 */
public record EntryPage(
        UUID account,
        DiaryEntry entry,
        String entityName,
        boolean own,
        Text step,
        String event,
        String reason,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "traceability.diary.kind." + entry.kind();
    }

    /** The light frame: a page weighs little on a slow network. */
    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
