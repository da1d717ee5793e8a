package vn.saolang.traceability.web.diary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.model.reading.DiaryEntry;

/** A month of the diary with its totals. */
public record MonthPage(
        UUID account,
        EntitySummary entity,
        YearMonth month,
        boolean present,
        List<DiaryEntry> entries,
        List<Total> totals)
        implements Page {

    /** So much of an item in entries of a kind that stand. */
    public record Total(EntryKind kind, String item, int entries, BigDecimal quantity, Measure unit) {}

    @Override
    public String titleKey() {
        return "traceability.diary.month.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of("%02d/%d".formatted(month.getMonthValue(), month.getYear()));
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
