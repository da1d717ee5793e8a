package vn.saolang.evaluation.app.allowance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.allowance.AllowanceQueries.Sheet;
import vn.saolang.evaluation.app.prepare.MeetingPapers;
import vn.saolang.evaluation.model.allowance.AllowanceKind;
import vn.saolang.evaluation.model.allowance.AllowanceList;
import vn.saolang.evaluation.model.allowance.AllowanceList.Line;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.prepare.AgendaPlan;
import vn.saolang.evaluation.store.prepare.AgendaStore;
import vn.saolang.kernel.Actor;
import vn.saolang.papers.Paper;
import vn.saolang.papers.meeting.AllowancePaper;
import vn.saolang.papers.meeting.MeetingAgenda;

/** The list of allowances as a paper to sign and as a workbook for the accountant. */
@Component
public class AllowancePapers {

    private static final String[] HEAD = {
        "TT", "Họ và tên", "Đơn vị", "Thành phần", "Số buổi", "Mức chi một buổi (đồng)", "Thành tiền (đồng)", "Ký nhận"
    };
    private static final int[] WIDTHS = {6, 28, 36, 18, 10, 22, 20, 20};

    private final AllowanceQueries queries;
    private final MeetingPapers meetings;
    private final AgendaStore agendas;

    AllowancePapers(AllowanceQueries queries, MeetingPapers meetings, AgendaStore agendas) {
        this.queries = queries;
        this.meetings = meetings;
        this.agendas = agendas;
    }

    /** The list to print; without rates it is to be filled in by hand. */
    public Paper paper(Actor actor, SessionId id) {
        Sheet sheet = queries.sheet(actor, id);
        AllowanceList list = sheet.list();
        var room = sheet.room();
        return new AllowancePaper(
                        meetings.head(room, "DS-HĐ"),
                        room.council().name(),
                        meetings.subject(room),
                        MeetingAgenda.time(hour(id), room.session().heldOn()),
                        room.session().place(),
                        list.act().isEmpty() ? null : list.act(),
                        printed(sheet).stream()
                                .map(line -> new AllowancePaper.Line(
                                        line.name(),
                                        line.agency(),
                                        roleOf(line.kind()),
                                        line.halfDays(),
                                        list.rates().get(line.kind()),
                                        list.amount(line)))
                                .toList(),
                        list.total(),
                        MeetingPapers.nameOf(room.council(), SeatRole.SECRETARY))
                .paper();
    }

    private @Nullable String hour(SessionId id) {
        return agendas.find(id)
                .map(AgendaPlan::startsAt)
                .map(LocalTime::toString)
                .orElse(null);
    }

    /** Once it is kept, those with half-days; before, everybody. */
    private static List<Line> printed(Sheet sheet) {
        return sheet.kept()
                ? sheet.list().lines().stream()
                        .filter(line -> line.halfDays() > 0)
                        .toList()
                : sheet.list().lines();
    }

    /** The same with numbers a spreadsheet reckons with. */
    public byte[] workbook(Actor actor, SessionId id) {
        Sheet sheet = queries.sheet(actor, id);
        AllowanceList list = sheet.list();
        List<Line> lines = printed(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Sao Lang", "1.0");
        Worksheet page = workbook.newWorksheet("Chi bồi dưỡng");
        page.value(0, 0, "Danh sách chi bồi dưỡng – " + sheet.room().council().name());
        page.value(1, 0, "Mức chi theo: " + list.act());
        for (int column = 0; column < HEAD.length; column++) {
            page.value(3, column, HEAD[column]);
            page.width(column, WIDTHS[column]);
        }
        page.range(3, 0, 3, HEAD.length - 1).style().bold().wrapText(true).set();
        for (int i = 0; i < lines.size(); i++) {
            write(page, 4 + i, i + 1, list, lines.get(i));
        }
        int last = 4 + lines.size();
        page.value(last, 1, "Cộng");
        if (!lines.isEmpty()) {
            page.formula(last, 6, "SUM(G5:G" + last + ")");
        }
        page.range(4, 5, last, 6).style().format("#,##0").set();
        page.range(last, 0, last, HEAD.length - 1).style().bold().set();
        page.freezePane(0, 4);
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, int row, int number, AllowanceList list, Line line) {
        page.value(row, 0, number);
        page.value(row, 1, line.name());
        page.value(row, 2, line.agency());
        page.value(row, 3, roleOf(line.kind()));
        page.value(row, 4, line.halfDays());
        Long rate = list.rates().get(line.kind());
        if (rate != null) {
            page.value(row, 5, rate);
        }
        page.formula(row, 6, "E%1$d*F%1$d".formatted(row + 1));
    }

    private static String roleOf(AllowanceKind kind) {
        return switch (kind) {
            case CHAIR -> "Chủ tịch Hội đồng";
            case SECRETARY -> "Thư ký Hội đồng";
            case MEMBER -> "Thành viên Hội đồng";
            case ADVISER -> "Tổ tư vấn";
            case SUPPORT -> "Phục vụ";
        };
    }
}
