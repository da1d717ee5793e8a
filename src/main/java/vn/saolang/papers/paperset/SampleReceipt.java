package vn.saolang.papers.paperset;

import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Biên bản giao nhận sản phẩm mẫu (26/2026 Điều 6.2d). No form is annexed: the layout is the software's own.
 *
 * @param receivedAt name of the office that received
 */
public record SampleReceipt(
        String product, @Nullable String code, String entity, String receivedAt, List<Handed> handed) {

    /** Pieces handed over on a day. */
    public record Handed(int pieces, LocalDate day, String by, String receiver) {}

    /** The record as a paper. */
    public OfficialPaper paper() {
        return PaperDraft.titled("Biên bản giao nhận sản phẩm mẫu - " + product)
                .motto()
                .kind("BIÊN BẢN", "Giao nhận sản phẩm mẫu")
                .add(
                        field("Sản phẩm:", product),
                        field("Mã sản phẩm:", code),
                        field("Chủ thể:", entity),
                        field("Nơi nhận:", receivedAt),
                        text(
                                "Sản phẩm mẫu do chủ thể OCOP cung cấp, gửi kèm theo hồ sơ (điểm d khoản 2 Điều 6 Quyết định số"
                                        + " 26/2026/QĐ-TTg):"),
                        table(),
                        new Block.Signatures(List.of(
                                new Signature(null, List.of("NGƯỜI GIAO"), "(Ký, ghi rõ họ tên)", null),
                                new Signature(null, List.of("NGƯỜI NHẬN"), "(Ký, ghi rõ họ tên)", null))))
                .done();
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Handed one : handed) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            String.valueOf(one.pieces()),
                            PaperWords.or(PaperWords.day(one.day())),
                            one.by(),
                            one.receiver()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 8, Align.CENTRE),
                        new Column("Số lượng", 14, Align.CENTRE),
                        new Column("Ngày", 18, Align.CENTRE),
                        new Column("Người giao", 30, Align.LEFT),
                        new Column("Người nhận", 30, Align.LEFT)),
                rows);
    }
}
