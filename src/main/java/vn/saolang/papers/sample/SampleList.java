package vn.saolang.papers.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/** Danh sách sản phẩm mẫu of a session with where the pieces are. The layout is the software's own. */
public record SampleList(Issue issue, LocalDate heldOn, List<Line> lines) {

    public SampleList {
        lines = List.copyOf(lines);
    }

    /** A product with the count of its pieces. */
    public record Line(String product, String entity, int received, int used, int returned, int disposed, int stored) {

        private List<String> counts() {
            return List.of(
                    String.valueOf(received),
                    String.valueOf(used),
                    String.valueOf(returned),
                    String.valueOf(disposed),
                    String.valueOf(stored));
        }
    }

    /** The list as a paper. */
    public OfficialPaper paper() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells =
                    new ArrayList<>(List.of(String.valueOf(rows.size() + 1), line.product() + "\n" + line.entity()));
            cells.addAll(line.counts());
            rows.add(new Block.Row(cells, false));
        }
        List<Column> columns = new ArrayList<>(
                List.of(new Column("TT", 7, Align.CENTRE), new Column("Sản phẩm, chủ thể", 43, Align.LEFT)));
        for (String head : List.of("Nhận", "Đã dùng", "Trả lại", "Hủy", "Còn")) {
            columns.add(new Column(head, 10, Align.CENTRE));
        }
        return PaperDraft.titled("Danh sách sản phẩm mẫu")
                .issuer(issue.parentOrgan(), issue.organ())
                .dated(issue.place(), heldOn)
                .kind("DANH SÁCH", "Sản phẩm mẫu của phiên họp ngày " + PaperWords.day(heldOn))
                .add(new Block.Table(columns, rows))
                .done();
    }
}
