package vn.saolang.traceability.web.diary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.model.phone.EntryChoices;

/**
 * A month of harvests or purchases on one page: a quantity a day.
 *
 * @param written what the diary has already, by day
 */
public record DaysPage(
        UUID account,
        EntitySummary entity,
        EntryKind kind,
        YearMonth month,
        EntryForm form,
        EntryChoices choices,
        Map<LocalDate, List<BigDecimal>> written,
        LocalDate today,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "traceability.diary.days." + kind;
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
