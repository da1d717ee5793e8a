package vn.saolang.papers.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperWords;

/**
 * Chương trình họp of a council (26/2026 Điều 7.3d, 7.4d), in the layout of Nghị định 30/2020/NĐ-CP.
 *
 * @param subject what is met about: the round
 * @param time "08:00, ngày 01 tháng 9 năm 2026"
 * @param recusals whether there is a column of those who do not take part
 */
public record MeetingAgenda(
        Issue issue,
        String council,
        String subject,
        String time,
        @Nullable String venue,
        boolean recusals,
        List<Line> lines,
        @Nullable String chair) {

    /**
     * A stretch of the day.
     *
     * @param clock "08:15–08:30"
     * @param number of the product, empty for anything else
     * @param recused names, a comma between them
     */
    public record Line(String clock, String number, String what, String entity, String recused, boolean strong) {}

    /** The agenda as a paper. */
    public OfficialPaper paper() {
        return issue.draft("Chương trình họp - " + subject)
                .kind("CHƯƠNG TRÌNH", "Họp " + council + "\n" + subject)
                .add(Block.field("Thời gian:", time), Block.field("Địa điểm:", venue), table())
                .recipients("Thành viên Hội đồng", "Tổ tư vấn Hội đồng", "Lưu: hồ sơ Hội đồng")
                .signed(new Signature(null, List.of("CHỦ TỊCH HỘI ĐỒNG"), null, chair))
                .done();
    }

    private Block table() {
        List<Block.Row> rows = lines.stream().map(this::row).toList();
        Column clock = new Column("Thời gian", 17, Align.CENTRE);
        Column number = new Column("TT", 8, Align.CENTRE);
        return new Block.Table(
                recusals
                        ? List.of(
                                clock,
                                number,
                                new Column("Nội dung", 30, Align.LEFT),
                                new Column("Chủ thể", 24, Align.LEFT),
                                new Column("Không tham gia", 21, Align.LEFT))
                        : List.of(
                                clock,
                                number,
                                new Column("Nội dung", 41, Align.LEFT),
                                new Column("Chủ thể", 34, Align.LEFT)),
                rows);
    }

    private Block.Row row(Line line) {
        return new Block.Row(
                recusals
                        ? List.of(line.clock(), line.number(), line.what(), line.entity(), line.recused())
                        : List.of(line.clock(), line.number(), line.what(), line.entity()),
                line.strong());
    }

    /** "08:00, ngày 01 tháng 9 năm 2026"; dots while the hour is not planned. */
    public static String time(@Nullable String hour, java.time.LocalDate day) {
        return PaperWords.or(hour) + ", " + PaperWords.longDate(day);
    }
}
