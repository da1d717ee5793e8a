package vn.saolang.traceability.web.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.model.phone.EntryChoices;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.EntryLine;
import vn.saolang.traceability.model.template.Template.Text;

/**
 * The form of one entry.
 *
 * @param steps of processing or care that the product group's template offers
 * @param arriving the lots of the shipment that a receipt answers
 * @param corrected the entry in whose place this one will stand
 */
public record EntryEditPage(
        UUID account,
        EntitySummary entity,
        EntryKind kind,
        EntryForm form,
        EntryChoices choices,
        Map<String, Text> steps,
        List<EntryLine> arriving,
        @Nullable DiaryEntry corrected,
        LocalDate today,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return corrected == null ? "traceability.diary.new." + kind : "traceability.diary.again.title";
    }

    /** Whether a place was looked for and none was found. */
    public boolean soughtInVain() {
        return !form.get("to").isEmpty() && choices.found() == 0;
    }

    /** What a lot of the item chosen, or of the first, would be called when nobody gives it a code. */
    public String exampleCode() {
        return "%02d%02d%02d-01".formatted(today.getYear() % 100, today.getMonthValue(), today.getDayOfMonth());
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
