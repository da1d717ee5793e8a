package vn.saolang.declaration.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.app.period.BoardQueries.Board;
import vn.saolang.declaration.app.period.BoardQueries.BoardLine;
import vn.saolang.declaration.app.period.BoardQueries.Standing;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/** Who of an office's unit has declared a half-year, and who has not. */
public record BoardPage(
        Board board,
        Paged<BoardLine> found,
        String words,
        @Nullable Standing standing) implements Page {

    @Override
    public String titleKey() {
        return "declaration.board.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Periods.said(board.due().period()));
    }

    /** The address of the list as it is asked, without its page. */
    public String address() {
        return "/declarations?period=" + board.due().period().path()
                + (standing == null ? "" : "&standing=" + standing)
                + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Half-years that can be chosen: the shown one, what came before and after. */
    public List<HalfYear> periods() {
        HalfYear shown = board.due().period();
        HalfYear next = shown.half() == 1 ? new HalfYear(shown.year(), 2) : new HalfYear(shown.year() + 1, 1);
        return List.of(
                next,
                shown,
                shown.previous(),
                shown.previous().previous(),
                shown.previous().previous().previous());
    }
}
