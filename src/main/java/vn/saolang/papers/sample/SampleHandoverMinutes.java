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
 * Biên bản giao nhận sản phẩm mẫu with what was found on receipt (26/2026 Điều 6.2d, 6.3a, 6.3b). No form is annexed: the
 * layout is the software's own.
 *
 * @param receivedAt name of the office that received
 */
public record SampleHandoverMinutes(
        Issue issue, String product, @Nullable String code, String entity, String receivedAt, List<Line> lines) {

    public SampleHandoverMinutes {
        lines = List.copyOf(lines);
    }

    /** Samples received together. */
    public record Line(
            String number,
            int pieces,
            LocalDate day,
            String condition,
            @Nullable String batch,
            @Nullable LocalDate expiresOn,
            String storage,
            String handedBy,
            String receiver,
            String remark) {}

    /** The minutes as a paper. */
    public OfficialPaper paper() {
        return PaperDraft.titled("Biên bản giao nhận sản phẩm mẫu - " + product)
                .issuer(issue.parentOrgan(), issue.organ())
                .dated(issue.place(), lines.isEmpty() ? null : lines.getLast().day())
                .kind("BIÊN BẢN", "Giao nhận sản phẩm mẫu")
                .add(
                        Block.field("Sản phẩm:", product),
                        Block.field("Mã sản phẩm:", code),
                        Block.field("Chủ thể:", entity),
                        Block.field("Nơi nhận:", receivedAt),
                        Block.text(
                                "Sản phẩm mẫu do chủ thể OCOP cung cấp, gửi kèm theo hồ sơ (Điều 6 Quyết định số 26/2026/QĐ-TTg):"),
                        table())
                .addAll(remarks())
                .add(new Block.Signatures(List.of(
                        new Signature(null, List.of("NGƯỜI GIAO"), "(Ký, ghi rõ họ tên)", null),
                        new Signature(null, List.of("NGƯỜI NHẬN"), "(Ký, ghi rõ họ tên)", null))))
                .done();
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Block.Row(
                    List.of(
                            line.number(),
                            String.valueOf(line.pieces()),
                            PaperWords.or(PaperWords.day(line.day())),
                            line.condition(),
                            PaperWords.or(line.batch()) + "\n" + PaperWords.or(PaperWords.day(line.expiresOn())),
                            line.storage()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("Số lô mẫu", 15, Align.CENTRE),
                        new Column("Số mẫu", 10, Align.CENTRE),
                        new Column("Ngày nhận", 16, Align.CENTRE),
                        new Column("Tình trạng", 19, Align.LEFT),
                        new Column("Số lô sản xuất, hạn dùng", 20, Align.LEFT),
                        new Column("Nơi bảo quản", 20, Align.LEFT)),
                rows);
    }

    private List<Block> remarks() {
        return lines.stream()
                .map(line -> Block.text("Lô " + line.number() + ": người giao " + line.handedBy() + ", người nhận "
                        + line.receiver()
                        + (line.remark().isBlank() ? "." : ". " + line.remark().strip() + ".")))
                .toList();
    }
}
