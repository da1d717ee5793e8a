package vn.saolang.evaluation.web.prepare;

import java.util.List;
import vn.saolang.evaluation.app.prepare.ReadingList.Reading;
import vn.saolang.evaluation.app.prepare.ReadingPapers;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/** What a member reads before the meeting. */
public record ReadingPage(Reading reading) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.reading.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Ui.date(reading.room().session().heldOn()));
    }

    /** "1,2 MB". */
    public static String size(long bytes) {
        return ReadingPapers.size(bytes);
    }
}
