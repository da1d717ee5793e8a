package vn.saolang.intake.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.intake.LineState;
import vn.saolang.intake.app.BatchQueries.Counted;
import vn.saolang.intake.model.Column;
import vn.saolang.intake.model.Judgement.Twin;
import vn.saolang.intake.store.KeptLine;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * One list.
 *
 * @param shown the state whose lines are shown
 * @param said what is to be said of each of them, by number
 * @param urls where what a line became is shown
 */
public record BatchPage(
        Counted counted,
        List<Column> columns,
        LineState shown,
        Paged<KeptLine> lines,
        Map<Integer, List<String>> said,
        Map<UUID, String> urls,
        List<Refusal> refusals)
        implements Page {

    private static final int SHOWN_COLUMNS = 4;

    @Override
    public String titleKey() {
        return "intake.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(counted.batch().fileName());
    }

    /** Columns that fit a page; the file has all. */
    public List<Column> shownColumns() {
        return columns.subList(0, Math.min(SHOWN_COLUMNS, columns.size()));
    }

    /** Whether lines still have what was written in them. */
    public boolean withCells() {
        return lines.items().stream().anyMatch(line -> !line.line().cells().isEmpty());
    }

    /** Where what a line became, or is the same as, is shown; null when it is not the reader's to see. */
    public @Nullable String urlOf(KeptLine line) {
        Twin twin = line.twin();
        UUID subject = line.subject() != null || twin == null ? line.subject() : twin.subject();
        return subject == null ? null : urls.get(subject);
    }

    public String base() {
        return "/intake/" + counted.batch().id();
    }
}
