package vn.saolang.papers.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;

/**
 * Danh sách liên hệ thu hồi: whom to call, one place a line, with room to note the answer. The layout is the software's own.
 *
 * @param caller who called the lot back
 */
public record RecallCalls(
        String item,
        String lot,
        String caller,
        LocalDate startedOn,
        String reason,
        String finding,
        String advice,
        List<Line> lines) {

    public RecallCalls {
        lines = List.copyOf(lines);
    }

    /** A place, how to reach it, and what went there. */
    public record Line(String place, String who, String address, String phone, String lot, String sent, String open) {}

    /** The list as a paper. */
    public OfficialPaper paper() {
        return PaperDraft.titled("Danh sách liên hệ thu hồi lô " + lot + " - " + item)
                .issuer(null, caller)
                .dated(null, startedOn)
                .kind("DANH SÁCH LIÊN HỆ THU HỒI", item + "\nLô " + lot)
                .add(
                        Block.field("Lý do:", reason),
                        Block.longField("Phát hiện:", finding),
                        Block.longField("Người mua, người bán cần làm:", advice),
                        table())
                .done();
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(row(line, rows.size() + 1));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 6, Align.CENTRE),
                        new Column("Nơi nhận, địa chỉ", 30, Align.LEFT),
                        new Column("Điện thoại", 13, Align.LEFT),
                        new Column("Lô", 13, Align.LEFT),
                        new Column("Đã gửi", 11, Align.RIGHT),
                        new Column("Chưa rõ", 11, Align.RIGHT),
                        new Column("Trả lời", 16, Align.LEFT)),
                rows);
    }

    private static Block.Row row(Line line, int number) {
        boolean plain = line.who().isBlank() || line.who().equals(line.place());
        String name = plain ? line.place() : line.place() + "\n" + line.who();
        return new Block.Row(
                List.of(
                        Integer.toString(number),
                        name + "\n" + line.address(),
                        line.phone(),
                        line.lot(),
                        line.sent(),
                        line.open(),
                        "\n\u00a0"),
                false);
    }
}
