package vn.saolang.papers.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Biên bản trả lại, hủy sản phẩm mẫu after a session. The act says nothing of it: the layout is the software's own.
 *
 * @param heldOn day of the session
 * @param left pieces that are still stored
 */
public record SampleEndingMinutes(
        Issue issue, LocalDate heldOn, @Nullable LocalDate day, List<Line> lines, int left) {

    public SampleEndingMinutes {
        lines = List.copyOf(lines);
    }

    /**
     * Pieces that went the same way together.
     *
     * @param detail to whom, or why
     */
    public record Line(
            String product,
            String numbers,
            int pieces,
            boolean returned,
            LocalDate day,
            String detail,
            String witnesses) {}

    /** The minutes as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = PaperDraft.titled("Biên bản trả lại, hủy sản phẩm mẫu")
                .issuer(issue.parentOrgan(), issue.organ())
                .dated(issue.place(), day)
                .kind("BIÊN BẢN", "Trả lại, hủy sản phẩm mẫu sau phiên họp Hội đồng")
                .add(Block.field("Phiên họp ngày:", PaperWords.day(heldOn)));
        draft.add(lines.isEmpty() ? Block.text("Chưa có mẫu nào được trả lại hoặc hủy.") : table());
        return draft.add(
                        Block.field("Số mẫu còn lưu:", String.valueOf(left)),
                        Block.text("Biên bản đã được đọc cho những người có mặt cùng nghe và thống nhất ký tên."),
                        new Block.Signatures(List.of(
                                new Signature(null, List.of("NGƯỜI NHẬN LẠI"), "(Ký, ghi rõ họ tên)", null),
                                new Signature(null, List.of("NGƯỜI CHỨNG KIẾN"), "(Ký, ghi rõ họ tên)", null),
                                new Signature(null, List.of("NGƯỜI LẬP"), "(Ký, ghi rõ họ tên)", null))))
                .done();
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            String seen = line.witnesses().isBlank() ? "" : "\nChứng kiến: " + line.witnesses();
            rows.add(new Block.Row(
                    List.of(
                            line.product(),
                            line.numbers(),
                            String.valueOf(line.pieces()),
                            line.returned() ? "Trả lại" : "Hủy",
                            PaperWords.or(PaperWords.day(line.day())),
                            line.detail() + seen),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("Sản phẩm", 26, Align.LEFT),
                        new Column("Số mẫu", 17, Align.LEFT),
                        new Column("Số lượng", 9, Align.CENTRE),
                        new Column("Xử lý", 10, Align.CENTRE),
                        new Column("Ngày", 14, Align.CENTRE),
                        new Column("Người nhận lại hoặc lý do hủy", 24, Align.LEFT)),
                rows);
    }
}
