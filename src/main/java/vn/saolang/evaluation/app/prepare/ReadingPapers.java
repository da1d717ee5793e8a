package vn.saolang.evaluation.app.prepare;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.app.prepare.ReadingList.Chapter;
import vn.saolang.evaluation.app.prepare.ReadingList.Item;
import vn.saolang.evaluation.app.prepare.ReadingList.Reading;
import vn.saolang.evaluation.model.prepare.AgendaPlan;
import vn.saolang.evaluation.store.prepare.AgendaStore;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.meeting.MeetingAgenda;
import vn.saolang.papers.meeting.ReadingPaper;

/** A member's reading list as a paper. */
@Component
public class ReadingPapers {

    private static final long MEGABYTE = 1024 * 1024;

    private final MeetingPapers meetings;
    private final AgendaStore agendas;

    ReadingPapers(MeetingPapers meetings, AgendaStore agendas) {
        this.meetings = meetings;
        this.agendas = agendas;
    }

    /** The list of a reader who has been let in. */
    public Paper of(Reading reading) {
        var session = reading.room().session();
        String hour = agendas.find(session.id())
                .map(AgendaPlan::startsAt)
                .map(Object::toString)
                .orElse(null);
        return new ReadingPaper(
                        meetings.head(reading.room(), "DM-HĐ"),
                        reading.room().council().name(),
                        reading.seat().name(),
                        MeetingAgenda.time(hour, session.heldOn()),
                        session.place(),
                        reading.chapters().stream().map(ReadingPapers::chapter).toList())
                .paper();
    }

    private static ReadingPaper.Chapter chapter(Chapter chapter) {
        List<String> more = new ArrayList<>();
        if (chapter.commune()) {
            more.add("Báo cáo của Ủy ban nhân dân cấp xã (Mẫu số 03)");
        }
        var report = chapter.report();
        if (report != null) {
            more.add("Báo cáo của Tổ tư vấn số %s, ngày %s".formatted(report.number(), PaperWords.day(report.date())));
        }
        return new ReadingPaper.Chapter(
                chapter.product().productName(),
                chapter.product().entityName(),
                more,
                chapter.items().stream().map(ReadingPapers::item).toList());
    }

    private static ReadingPaper.Item item(Item item) {
        return new ReadingPaper.Item(
                item.file().criterion(),
                item.file().name(),
                item.pages() == 0 ? "–" : Integer.toString(item.pages()),
                size(item.file().size()),
                item.opened());
    }

    /** "1,2 MB", "84 KB". */
    public static String size(long bytes) {
        return bytes >= MEGABYTE
                ? String.format(java.util.Locale.ROOT, "%.1f MB", bytes * 1.0 / MEGABYTE)
                        .replace('.', ',')
                : Math.max(1, bytes / 1024) + " KB";
    }
}
