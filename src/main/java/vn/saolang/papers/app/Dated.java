package vn.saolang.papers.app;

import java.time.LocalDate;
import vn.saolang.papers.Paper;

/** The day a file says it was made on: the paper's own, so that the same paper gives the same bytes. */
final class Dated {

    /** For papers nobody has dated: the day 26/2026/QĐ-TTg entered into force. */
    private static final LocalDate UNDATED = LocalDate.of(2026, 5, 22);

    private Dated() {}

    static LocalDate of(Paper paper) {
        LocalDate date = paper.date();
        return date == null ? UNDATED : date;
    }
}
